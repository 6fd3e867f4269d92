/**
 * AWS's classes of actions, gravest first. An action can have several: AWS marks what manages permissions or tags as a write
 * as well.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
 */
export const accessLevels = ["Permissions management", "Write", "Tagging", "Read", "List"] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** The gravest of an action's levels: what `Permissions management, Write` does to permissions is what counts. */
export function gravestLevel(levels: readonly AccessLevel[]): AccessLevel | undefined {
    return accessLevels.find((level) => levels.includes(level));
}
