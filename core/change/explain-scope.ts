import type { Case } from "./explain-approval";
import { owner } from "./explain-id";
import { denial, oneOf, quoted } from "./explain-text";
import type { Denial } from "./reason";

/** The request does not ask for this stack, or only with a wildcard that the configuration does not allow. */
export function outOfScope(facts: Case, forbiddenWildcard: string | undefined): Denial {
    const { change, input } = facts;
    const stack = quoted(input.stack, 30);
    return denial("out-of-scope", {
        what: `${quoted(change.id, 24)} does not cover ${stack}.`,
        why:
            forbiddenWildcard === undefined
                ? `it asks for ${oneOf(change.stacks, "and")}`
                : `it asks for ${quoted(forbiddenWildcard, 18)}, which wildcardScopes does not allow`,
        fix: `name a change for ${stack}, or ask for one`,
        ask: owner(input),
    });
}
