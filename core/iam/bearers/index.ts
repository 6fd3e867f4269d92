import type { Attachment, DocumentlessGrant, DocumentProperty, OpaqueContainer } from "../bearer";
import { attachments } from "./attachments";
import { documentProperties } from "./documents";
import { documentlessGrants } from "./grants";
import { opaqueContainers } from "./opaque";

/** Everything that resources of one type can carry of access to AWS. */
export interface Bearer {
    readonly documents: readonly DocumentProperty[];
    readonly attachments: readonly Attachment[];
    readonly grants: readonly DocumentlessGrant[];
    readonly opaque: readonly OpaqueContainer[];
}

let byType: Map<string, Bearer> | undefined;

/** What resources of a Pulumi type can carry; `undefined` for the many types that carry nothing. */
export function bearerOf(type: string): Bearer | undefined {
    byType ??= index();
    return byType.get(type);
}

function index(): Map<string, Bearer> {
    const bearers = new Map<string, { [K in keyof Bearer]: Bearer[K][number][] }>();
    const add = <K extends keyof Bearer>(key: K, table: readonly (Bearer[K][number] & { readonly type: string })[]) => {
        for (const each of table) {
            const bearer = bearers.get(each.type) ?? { documents: [], attachments: [], grants: [], opaque: [] };
            (bearer[key] as Bearer[K][number][]).push(each);
            bearers.set(each.type, bearer);
        }
    };
    add("documents", documentProperties);
    add("attachments", attachments);
    add("grants", documentlessGrants);
    add("opaque", opaqueContainers);
    return bearers;
}
