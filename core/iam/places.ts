import { notKnown, type NotKnown } from "./not-known";
import type { Patterns, Statement } from "./statement";
import { matcher } from "./pattern/matcher";

/** Partition and account that ARNs of witnesses are made for. */
export interface Place {
    readonly partition: string;
    /** Absent where a document names none. May be a policy variable, e.g. `${aws:PrincipalAccount}`. */
    readonly account?: string;
}

/** A place, and what a document says of it: statements without the patterns that name another one. */
export interface PlacedStatements {
    readonly place: Place;
    readonly statements: readonly Statement[];
}

const partitions = ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"];

/**
 * The places that the grants of a document reach: one of each partition and account that they name, and an account that nobody
 * names. What a Deny names is no place, for it may name an account where nobody is.
 */
export function placesOf(statements: readonly Statement[]): readonly PlacedStatements[] {
    const places = new Map<string, Place>();
    const add = (place: Place) => places.set(JSON.stringify([place.partition, place.account]), place);
    for (const { effect, resource } of statements) {
        if (effect === "Deny" || resource === undefined || resource.negated) continue;
        for (const value of resource.values) {
            const arn = arnOf(value);
            if (arn === undefined) continue;
            for (const partition of partitionsLike(arn.partition)) add(placeOf(partition, arn.account));
        }
    }
    const named = new Set([...places.values()].map((place) => place.partition));
    for (const partition of named.size === 0 ? ["aws"] : named) add({ partition });
    const sorted = new Map(statements.map(({ resource }) => [resource, byPlace(resource?.values ?? [])]));
    return [...places.values()].map((place) => ({ place, statements: spokenOf(place, statements, sorted) }));
}

/** Accounts that a document names by a pattern, such as `1?2*`; `*` alone is none. */
export function accountPatterns(statements: readonly Statement[]): number {
    const values = statements.flatMap(({ resource }) => resource?.values ?? []);
    const accounts = values.map((value) => arnOf(value)?.account ?? "");
    return new Set(accounts.filter((account) => /[*?]/.test(account) && !isAny(account))).size;
}

interface Arn {
    readonly partition: string;
    readonly account: string;
}

function arnOf(value: string | NotKnown): Arn | undefined {
    const arn = value === notKnown ? null : /^arn:([^:]*):[^:]*:[^:]*:((?:\$\{[^}]*\}|[^:])*)/.exec(value);
    return arn === null ? undefined : { partition: arn[1]!, account: arn[2]! };
}

function placeOf(partition: string, account: string): Place {
    return isAny(account) ? { partition } : { partition, account: accountLike(account) };
}

/** Without an account, as of a bucket, or with any. */
function isAny(account: string): boolean {
    return /^\**$/.test(account);
}

/** The partition that a pattern names; where it may be several, those that there are, the ordinary one standing for all. */
function partitionsLike(pattern: string): readonly string[] {
    if (!/[*?]/.test(pattern)) return [pattern];
    const covers = matcher(pattern);
    return covers("aws") ? ["aws"] : partitions.filter((partition) => covers(partition));
}

/** An account that a pattern covers: `1?2*` covers 102000000000. */
function accountLike(pattern: string): string {
    const fixed = pattern.replace(/\*/g, "").length;
    return pattern
        .replace("*", "0".repeat(Math.max(0, 12 - fixed)))
        .replace(/\*/g, "")
        .replace(/\?/g, "0");
}

/** Positions of values that name one place, by that place, and of those that may mean any. */
interface ByPlace {
    readonly one: ReadonlyMap<string, readonly number[]>;
    readonly any: readonly number[];
}

function byPlace(values: Patterns["values"]): ByPlace {
    const one = new Map<string, number[]>();
    const any: number[] = [];
    for (const [index, value] of values.entries()) {
        const arn = arnOf(value);
        if (arn === undefined || arn.account === "" || /[*?]/.test(arn.partition + arn.account)) any.push(index);
        else if (!one.get(keyOf(arn))?.push(index)) one.set(keyOf(arn), [index]);
    }
    return { one, any };
}

function keyOf({ partition, account = "" }: Place): string {
    return `${partition}:${account}`;
}

/** So that a document with a thousand accounts is not held against a thousand places a thousand times. */
function spokenOf(
    place: Place,
    statements: readonly Statement[],
    sorted: ReadonlyMap<Patterns | undefined, ByPlace>,
): readonly Statement[] {
    return statements.flatMap((statement) => {
        const { resource } = statement;
        if (resource === undefined) return [statement];
        const { one, any } = sorted.get(resource)!;
        const kept = [...(one.get(keyOf(place)) ?? []), ...any];
        if (kept.length === resource.values.length) return [statement];
        if (kept.length === 0 && !resource.negated) return [];
        return [{ ...statement, resource: onlyAt(resource, kept) }];
    });
}

function onlyAt(patterns: Patterns, kept: readonly number[]): Patterns {
    return {
        ...patterns,
        values: kept.map((index) => patterns.values[index]!),
        matchers: kept.map((index) => patterns.matchers[index]!),
        paths: kept.map((index) => patterns.paths[index]!),
    };
}
