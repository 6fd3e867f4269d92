import type { ChangeLookup } from "./change";
import type { DecideInput } from "./decide-input";
import { owner } from "./explain-id";
import { denial, quoted } from "./explain-text";
import type { Denial } from "./reason";

/** Why a change that was named cannot be used. */
export function unusable(
    input: DecideInput,
    id: string,
    lookup: Exclude<ChangeLookup, { readonly found: "yes" }> | undefined,
): Denial {
    const name = quoted(id, 24);
    switch (lookup?.found) {
        case "no":
            return denial("unknown-change", {
                what: `There is no change ${name}.`,
                why: `looked at ${quoted(lookup.looked, 80)}`,
                fix: `correct the id, or ask for the change: countersign request --id ${name}`,
                ask: owner(input),
            });
        case "unusable":
            return denial(lookup.reason, {
                what:
                    lookup.reason === "unsigned"
                        ? `The request ${name} carries no signature that counts.`
                        : `The request ${name} cannot be read as a change.`,
                why: `${quoted(lookup.ref, 40)}: ${quoted(lookup.why, 140)}`,
                fix:
                    lookup.reason === "unsigned"
                        ? `the requester signs it: countersign request --sign ${name}`
                        : `correct ${quoted(lookup.ref, 40)}, sign and approve it again`,
                ask: "who wrote the request",
            });
        case "unavailable":
            return unavailable(name, quoted(lookup.why, 140));
        case undefined:
            return unavailable(name, "no change source was asked");
    }
}

function unavailable(name: string, why: string): Denial {
    return denial("source-unavailable", {
        what: `Could not ask whether ${name} is approved, so the update is blocked.`,
        why,
        fix: "run again when it can be read; nothing about your change is wrong",
        ask: "who runs the change system",
    });
}
