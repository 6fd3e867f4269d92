import type { DecideInput } from "./decide-input";
import { denial, quoted } from "./explain-text";
import type { Denial } from "./reason";

const places = {
    config: "countersign:changeId",
    message: "the update's message",
    environment: "COUNTERSIGN_CHANGE_ID",
    option: "--change",
} as const;

/** The update names no change. */
export function missingId(input: DecideInput): Denial {
    const example = exampleId(input.idPattern);
    return denial("missing-change-id", {
        what: "This update names no change.",
        why: `countersign:changeId is not set for ${quoted(input.stack, 60)}`,
        fix: `pulumi config set countersign:changeId ${example}   and run again`,
        ask: `${owner(input)}, if you have no change yet`,
    });
}

/** Two places name different changes. */
export function conflictingIds(input: DecideInput): Denial {
    const named = input.named.filter((each) => each.id.trim() !== "");
    const first = named[0]!;
    const other = named.find((each) => each.id !== first.id)!;
    return denial("conflicting-change-ids", {
        what: "This update names two changes; it must name exactly one.",
        why: `${places[first.from]} says ${quoted(first.id, 24)}, ${places[other.from]} says ${quoted(other.id, 24)}`,
        fix: `keep one: unset ${places[other.from]}, or make both the same`,
        ask: `${owner(input)}, if you cannot tell which one is meant`,
    });
}

/** What is named cannot be the id of a change; it was not looked up anywhere. */
export function malformedId(input: DecideInput, id: string): Denial {
    const from = input.named.find((each) => each.id === id)!.from;
    return denial("unknown-change", {
        what: `${quoted(id)} is not the id of a change.`,
        why: `${places[from]} must match ${quoted(input.idPattern, 60)} as a whole`,
        fix:
            from === "config"
                ? `pulumi config set countersign:changeId ${exampleId(input.idPattern)}   and run again`
                : `correct ${places[from]}, e.g. to ${exampleId(input.idPattern)}, or take it out, and run again`,
        ask: owner(input),
    });
}

/** The id is there, but the update's record would not show it; nor does this message. */
export function secretId(input: DecideInput): Denial {
    return denial("missing-change-id", {
        what: "This update names its change in a secret.",
        why: "countersign:changeId is encrypted: the update's record would not show which change it was",
        fix: "pulumi config set --plaintext countersign:changeId <id>   and run again",
        ask: owner(input),
    });
}

/** Whom to ask about this stack. */
export function owner(input: DecideInput): string {
    return input.requirement.owner === undefined
        ? "whoever owns this stack"
        : `${quoted(input.requirement.owner, 32)}, the stack's owner`;
}

/** An id of the kind that the pattern describes, where it is the usual one; else a placeholder. */
function exampleId(pattern: string): string {
    return new RegExp(`^(?:${pattern})$`).test("CHG0030002") ? "CHG0030002" : "<id>";
}
