import { UnknownValueError } from "@pulumi/policy";
import { notKnown } from "../core/iam/not-known";

/** A value of a resource's inputs, and where it is: `inlinePolicies[0].policy`. */
export interface FoundValue {
    readonly path: string;
    /** A plain copy, with `notKnown` for what Pulumi knows only during the update. */
    readonly value: unknown;
}

/**
 * The values that a path leads to; `[*]` stands for each element of a list. Where a value on the way is not known yet, it is
 * the answer for everything below it. Absent, `null` and empty values lead to nothing.
 */
export function readProperty(props: Record<string, unknown>, path: string): FoundValue[] {
    const segments = path.replaceAll("[*]", ".[*]").split(".");
    return walk(props, segments, "");
}

function walk(value: unknown, segments: readonly string[], at: string): FoundValue[] {
    const [segment, ...rest] = segments;
    if (value === notKnown) return [{ path: at, value }];
    if (value === undefined || value === null || value === "") return [];
    if (segment === undefined) return [{ path: at, value: plain(value) }];
    if (segment === "[*]") {
        if (!Array.isArray(value)) return walk(value, rest, at);
        // By index: whatever hands out the elements themselves throws at the first that is not known.
        return Array.from(value.keys()).flatMap((index) => walk(read(value, index), rest, `${at}[${index}]`));
    }
    if (typeof value !== "object") return [{ path: at, value: plain(value) }];
    return walk(read(value, segment), rest, at === "" ? segment : `${at}.${segment}`);
}

/** Pulumi hands out inputs that throw when a value is read that is not known yet. */
function read(container: object, key: string | number): unknown {
    try {
        return (container as Record<string | number, unknown>)[key];
    } catch (error) {
        if (error instanceof UnknownValueError) return notKnown;
        throw error;
    }
}

function plain(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return Array.from(value.keys(), (index) => plain(read(value, index)));
    return Object.fromEntries(Object.keys(value).map((key) => [key, plain(read(value, key))]));
}
