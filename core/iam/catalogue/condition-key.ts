import { foldCase } from "../pattern/fold-case";
import { findService, serviceOf, table } from "./built-in";
import { coversName } from "./name-pattern";
import { readKey } from "./notation";

/** Kinds of value; each has its own condition operators. */
export type ValueKind = "String" | "ARN" | "Bool" | "Date" | "Numeric" | "IPAddress";

/** A condition key that AWS documents. */
export interface ConditionKey {
    /** As AWS writes it, with `${…}` or the like where the writer of a policy fills in: `aws:ResourceTag/${TagKey}`. */
    readonly key: string;
    readonly kind: ValueKind;
    /** Whether one request can carry several values, so that only `ForAllValues` or `ForAnyValue` say what is meant. */
    readonly multivalued: boolean;
}

/**
 * Finds a condition key as a policy writes it, case-insensitively: `aws:ResourceTag/team`, `s3:prefix`,
 * `token.actions.githubusercontent.com:sub`. `undefined` for a key that AWS does not list.
 */
export function conditionKey(written: string): ConditionKey | undefined {
    const folded = foldCase(written);
    const prefix = folded.slice(0, Math.max(folded.lastIndexOf(":"), 0));
    if (prefix === "" || folded.length > longestKey) return undefined;
    return keysByPrefix().find(folded) ?? oidcClaim(written, prefix, folded.slice(prefix.length + 1));
}

/** The condition keys that a service lists: its own, and those of others that its requests carry. */
export function conditionKeysOfService(service: string): readonly ConditionKey[] {
    return [...(findService(service)?.facts().conditionKeys ?? [])].map(([key, type]) => typed(key, type));
}

/** The condition keys of every request, whatever the service, and those of sessions of one kind. */
export function globalConditionKeys(): readonly ConditionKey[] {
    return [...globals()].map(([key, type]) => typed(key, type));
}

const longestKey = 512;

interface KeyIndex {
    find(folded: string): ConditionKey | undefined;
}

let index: KeyIndex | undefined;

/** Made of all services at once: keys of identity providers and of neighbours are listed by services of another prefix. */
function keysByPrefix(): KeyIndex {
    if (index !== undefined) return index;
    const plain = new Map<string, ConditionKey>();
    const patterns = new Map<string, ConditionKey>();
    const add = (key: string, type: string) => {
        const pattern = foldCase(
            key.replace(/\$\{[^}]*\}|<[^>]*>|\/tag-key$/g, (part) => (part[0] === "/" ? "/?*" : "?*")),
        );
        const target = pattern.includes("*") ? patterns : plain;
        if (!target.has(pattern)) target.set(pattern, typed(key, type));
    };
    for (const block of table().services) {
        for (const [key, type] of serviceOf(block).facts().conditionKeys) add(key, type);
    }
    for (const [key, type] of globals()) add(key, type);
    index = {
        find: (folded) => plain.get(folded) ?? [...patterns].find(([pattern]) => coversName(pattern, folded))?.[1],
    };
    return index;
}

function globals(): ReadonlyMap<string, string> {
    return new Map(
        table().globalKeys.flatMap((line) => {
            const [type = "", ...keys] = line.split(" ");
            return keys.map((key) => [readKey(key, ""), type] as const);
        }),
    );
}

function typed(key: string, type: string): ConditionKey {
    const multivalued = type.startsWith("ArrayOf");
    return { key, kind: (multivalued ? type.slice("ArrayOf".length) : type) as ValueKind, multivalued };
}

/** Claims that STS takes from the token of whatever OIDC provider; `amr` has several values. */
const oidcClaims = new Set(["amr", "aud", "email", "oaud", "sub"]);

/**
 * `<provider>:<claim>`: no list can name every provider, and AWS's own lacks `sub` and `aud` of GitHub.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
function oidcClaim(written: string, provider: string, claim: string): ConditionKey | undefined {
    const host = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/\S*)?$/;
    if (!oidcClaims.has(claim) || !host.test(provider)) return undefined;
    return { key: written, kind: "String", multivalued: claim === "amr" };
}
