/** Whether a denial blocks (`enforce`), is only said (`warn`), separately for `pulumi preview` and `pulumi up`. */
export type Enforcement = "enforce" | "warn";

/** Roles of which none may be an approver. `author` and `committer` are those of the commit that is deployed. */
export type SeparatedRole = "requester" | "author" | "committer" | "deployer";

/** What one stack needs, after the rules of the configuration were applied. */
export interface Requirement {
    /** The rule's `match` that applied; `strictest` when none did. */
    readonly rule: string;
    /** Whether an update needs an approved change at all. */
    readonly approvedChange: boolean;
    /** How many distinct people must have approved, 1 or more. */
    readonly approvals: number;
    /** Whether the change must have a window. Where it has one, the window always binds. */
    readonly window: "required" | "optional";
    readonly separationOfDuties: readonly SeparatedRole[];
    readonly preview: Enforcement;
    readonly update: Enforcement;
    /** Team or person to ask, as the configuration names it. */
    readonly owner?: string;
}

/** Applies to every stack that no rule of the configuration matches. */
export const strictest: Requirement = {
    rule: "strictest",
    approvedChange: true,
    approvals: 2,
    window: "required",
    separationOfDuties: ["requester", "author", "committer", "deployer"],
    preview: "enforce",
    update: "enforce",
};
