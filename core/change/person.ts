/** One person and every name that systems know that person by. Comes from `people` of the configuration. */
export interface Person {
    readonly name: string;
    /** Logins, e-mail addresses, SSH principals, git identities, AWS user or session names. Compared without case. */
    readonly ids: readonly string[];
    /** A bot never counts as an approver. */
    readonly bot: boolean;
}
