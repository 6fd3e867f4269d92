import { findKey, isObject, type Path } from "./json-value";
import { notKnown, type NotKnown } from "./not-known";
import type { Reading } from "./statement";
import { readValues } from "./statement";

/** What a `Principal` element names: kinds as AWS writes them, `*` for everybody. */
export type PrincipalKind = "*" | "AWS" | "Service" | "Federated" | "CanonicalUser";

export interface PrincipalValue {
    readonly kind: PrincipalKind | NotKnown;
    readonly value: string | NotKnown;
    readonly path: Path;
}

/** The principals of a statement; `NotPrincipal` means everybody else. */
export interface Principals {
    readonly negated: boolean;
    readonly values: readonly PrincipalValue[];
}

const kinds: readonly PrincipalKind[] = ["AWS", "Service", "Federated", "CanonicalUser"];

/**
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function readPrincipals(object: Record<string, unknown>, reading: Reading): Principals | undefined {
    const { path, problems, unknown, place } = reading;
    const plain = findKey(object, "Principal", problems, path);
    const negated = findKey(object, "NotPrincipal", problems, path);
    if (plain !== undefined && negated !== undefined) {
        problems.push({ at: place(path), why: "it has both Principal and NotPrincipal" });
    }
    const found = plain ?? negated;
    if (found === undefined) return undefined;
    const at = [...path, found.key];
    const isNegated = plain === undefined;
    if (found.value === notKnown) {
        unknown.push(place(at));
        return { negated: isNegated, values: [{ kind: notKnown, value: notKnown, path: at }] };
    }
    if (found.value === "*") return { negated: isNegated, values: [{ kind: "*", value: "*", path: at }] };
    if (!isObject(found.value)) {
        problems.push({ at: place(at), why: 'a principal must be "*" or an object' });
        return { negated: isNegated, values: [] };
    }
    const values = Object.entries(found.value).flatMap(([written, value]): PrincipalValue[] => {
        const kind = kinds.find((each) => each.toLowerCase() === written.toLowerCase());
        if (kind === undefined) {
            problems.push({ at: place([...at, written]), why: `a principal is one of ${kinds.join(", ")}` });
            return [];
        }
        const read = readValues(value, [...at, written], reading);
        return read.values.map((each, index) => ({ kind, value: each, path: read.paths[index]! }));
    });
    return { negated: isNegated, values };
}
