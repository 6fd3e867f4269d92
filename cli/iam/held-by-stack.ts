import { limitingKinds } from "../../core/iam/bearer";
import { bearerOf } from "../../core/iam/bearers";
import { grantsAccess, namesPolicy } from "../../core/iam/judge-attachment";
import { isObject, type Path } from "../../core/iam/json-value";
import { notKnown } from "../../core/iam/not-known";
import type { Held, HeldAttachment, HeldDocument, Unseen } from "./held-document";

/** Marks of Pulumi's own values in a state file: `sdk/go/common/resource/sig`. */
const signature = "4dabf18193072939515e22adb298388d";
const secretMark = "1b47061264138c4ac30d75fd1eb44270";
/** Text that stands for a value that is not known. */
const unknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/**
 * untrusted: what the resources of a stack export (`pulumi stack export`) or of a checkpoint of a file backend carry, by the inputs
 * that they were made with. `undefined` for other values.
 */
export function heldByStack(value: Record<string, unknown>): Held | undefined {
    const found = resourcesIn(value);
    if (found === undefined) return undefined;
    const parts = found.list.map((resource, index) => heldByResource(resource, [...found.path, index]));
    return {
        documents: parts.flatMap(({ documents }) => documents),
        attachments: parts.flatMap(({ attachments }) => attachments),
        unseen: parts.flatMap(({ unseen }) => unseen),
    };
}

function resourcesIn(value: Record<string, unknown>): { readonly path: Path; readonly list: unknown[] } | undefined {
    const roots: readonly (readonly string[])[] = [["deployment"], ["checkpoint", "latest"], ["latest"]];
    for (const root of roots) {
        const holder = root.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
        if (!isObject(holder)) continue;
        // A stack without resources has none of this key.
        const { resources = [] } = holder;
        if (Array.isArray(resources)) return { path: [...root, "resources"], list: resources as unknown[] };
    }
    return undefined;
}

const nothing: Held = { documents: [], attachments: [], unseen: [] };

function heldByResource(resource: unknown, path: Path): Held {
    // What is marked `delete` was replaced and is about to go; what is marked `external` is read and not managed.
    if (!isObject(resource) || typeof resource.type !== "string" || resource.delete === true) return nothing;
    const bearer = bearerOf(resource.type);
    if (bearer === undefined) return nothing;
    const from = isObject(resource.inputs) && Object.keys(resource.inputs).length > 0 ? "inputs" : "outputs";
    const props = isObject(resource[from]) ? resource[from] : {};
    const urn = typeof resource.urn === "string" ? resource.urn : "";
    const holder = { ...(urn === "" ? {} : { urn, name: urn.split("::").at(-1)! }) };
    const documents = new Map<string, HeldDocument>();
    const attachments: HeldAttachment[] = [];
    const unseen: Unseen[] = bearer.opaque.map(({ why }) => ({ path, holder, why, undecided: false }));

    for (const property of bearer.documents) {
        const { only } = property;
        const [kind] = only === undefined ? [] : valuesAt(props, only.path, [...path, from]);
        if (only !== undefined && typeof kind?.value === "string" && !only.values.includes(kind.value)) continue;
        for (const each of valuesAt(props, property.path, [...path, from])) {
            const key = JSON.stringify(each.path);
            if (documents.has(key) || bearer.documents.some((other) => goesOn(property.path, other.path, each.value)))
                continue;
            if (each.secret) {
                const why = `its ${property.path} is a secret of Pulumi: export the stack with --show-secrets`;
                unseen.push({ path: each.path, holder, why, undecided: !limitingKinds.has(property.kind) });
            } else {
                documents.set(key, { path: each.path, value: each.value, property, holder });
            }
        }
    }
    for (const attachment of bearer.attachments.filter(namesPolicy)) {
        for (const { path: at, value } of valuesAt(props, attachment.path, [...path, from])) {
            const arns: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
            for (const [index, arn] of arns.entries()) {
                if (typeof arn !== "string") continue;
                const place = Array.isArray(value) ? [...at, index] : at;
                attachments.push({ path: place, arn, grants: grantsAccess(attachment), holder });
            }
        }
    }
    return { documents: [...documents.values()], attachments, unseen };
}

/** A document may lie in an object around it, and then both paths are listed: only the longer one leads to it. */
function goesOn(path: string, other: string, value: unknown): boolean {
    return other.startsWith(`${path}.`) && isObject(value) && other.slice(path.length + 1).split(/[.[]/)[0]! in value;
}

interface StateValue {
    readonly path: Path;
    readonly value: unknown;
    /** True where only the holder of the stack's key can read it. */
    readonly secret: boolean;
}

/** The values that a dotted path leads to, `[*]` for each element of a list. */
function valuesAt(root: unknown, path: string, at: Path): StateValue[] {
    const walk = (value: unknown, segments: readonly string[], where: Path): StateValue[] => {
        const [segment, ...rest] = segments;
        const open = opened(value);
        if (open === undefined) return [{ path: where, value: undefined, secret: true }];
        if (open.value === undefined || open.value === null || open.value === "") return [];
        if (segment === undefined) {
            const plain = opened(open.value, true);
            return [{ path: where, value: plain?.value, secret: plain === undefined }];
        }
        if (segment === "[*]") {
            if (!Array.isArray(open.value)) return walk(open.value, rest, where);
            return open.value.flatMap((each, index) => walk(each, rest, [...where, index]));
        }
        if (!isObject(open.value)) return [{ path: where, value: open.value, secret: false }];
        return walk(Object.hasOwn(open.value, segment) ? open.value[segment] : undefined, rest, [...where, segment]);
    };
    return walk(root, path.replaceAll("[*]", ".[*]").split("."), at);
}

/** Takes Pulumi's wrapping away; `undefined` for a secret that is encrypted, and with `deep` also where there is one inside. */
function opened(value: unknown, deep = false): { readonly value: unknown } | undefined {
    if (value === unknownText) return { value: notKnown };
    if (Array.isArray(value) && deep) {
        const members = value.map((each) => opened(each, true));
        return members.includes(undefined) ? undefined : { value: members.map((each) => each!.value) };
    }
    if (!isObject(value)) return { value };
    if (value[signature] === secretMark) {
        if (typeof value.plaintext !== "string") return undefined;
        try {
            return opened(JSON.parse(value.plaintext), deep);
        } catch {
            return { value: value.plaintext };
        }
    }
    if (!deep) return { value };
    const entries = Object.entries(value).map(([key, each]) => [key, opened(each, true)] as const);
    if (entries.some(([, each]) => each === undefined)) return undefined;
    return { value: Object.fromEntries(entries.map(([key, each]) => [key, each!.value])) };
}
