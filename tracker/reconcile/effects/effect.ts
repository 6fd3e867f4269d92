import type { TrailEvent } from "../../../core/trail/trail-event";
import type { EffectKind } from "../reconciliation";

/** What a call does to its resource, in the words of the report. */
export interface Effect {
    readonly kind: EffectKind;
    /** One or two words: `opened`, `shared`, `logging off`. */
    readonly label: string;
    readonly detail: string;
    /** What of the resource is concerned: calls with one topic set it and put it back. */
    readonly topic: string;
    /** Whether the call puts back what another of this topic did. */
    readonly restores: boolean;
    /** Whether nothing can put it back: a copy was made, a command ran. */
    readonly lasting?: boolean;
    /** Accounts outside that got access. */
    readonly accounts?: readonly string[];
}

/** One line of the table of grave calls. */
export interface EffectRule {
    /** Matches `service:EventName` without its API date. */
    readonly calls: RegExp;
    /** `undefined`: this call of that name is an ordinary one. */
    readonly effect: (event: TrailEvent) => Effect | undefined;
}

/** Reads a value below the request by its keys; lists wrapped in `items` are unwrapped. */
export function asked(event: TrailEvent, ...keys: readonly string[]): unknown {
    let value: unknown = event.requestParameters;
    for (const key of keys) {
        if (typeof value !== "object" || value === null) return undefined;
        value = (value as Record<string, unknown>)[key];
    }
    return value;
}

export function askedText(event: TrailEvent, ...keys: readonly string[]): string | undefined {
    const value = asked(event, ...keys);
    if (typeof value === "string" && value !== "") return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** A list, whether AWS wrote it plain or as `{items: […]}`. */
export function listOf(value: unknown): readonly unknown[] {
    if (Array.isArray(value)) return value;
    const items = (value as { items?: unknown } | null | undefined)?.items;
    if (Array.isArray(items)) return items;
    return value === undefined || value === null || value === "" ? [] : [value];
}

/** The texts of a list, or of one field of its entries. */
export function texts(value: unknown, field?: string): readonly string[] {
    return listOf(value).flatMap((each) => {
        const inner = field === undefined ? each : (each as Record<string, unknown> | null)?.[field];
        return typeof inner === "string" || typeof inner === "number" ? [String(inner)] : [];
    });
}

/** At most three of a list: `a, b, c and 4 more`. */
export function few(names: readonly string[]): string {
    const shown = names.slice(0, 3).map((name) => (name.length > 80 ? `${name.slice(0, 77)}...` : name));
    const more = names.length - shown.length;
    return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
