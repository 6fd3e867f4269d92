/**
 * What kind of thing a call does, from its verb.
 *
 * - `makes`: brings something into being.
 * - `gives`: adds to something or sets it.
 * - `takes`: takes something away from it, or stops it.
 * - `destroys`: ends it.
 * - `uses`: neither; no step of an update consists of it.
 */
export type VerbClass = "makes" | "gives" | "takes" | "destroys" | "uses";

const verbs: Readonly<Record<VerbClass, readonly string[]>> = {
    makes: [
        "create",
        "run",
        "allocate",
        "import",
        "copy",
        "restore",
        "launch",
        "request",
        "purchase",
        "provision",
        "publish",
        "clone",
        "generate",
        "issue",
        "build",
        "register",
        "upload",
        "subscribe",
    ],
    gives: [
        "put",
        "set",
        "update",
        "modify",
        "change",
        "replace",
        "attach",
        "associate",
        "add",
        "tag",
        "enable",
        "start",
        "authorize",
        "apply",
        "assign",
        "accept",
        "activate",
        "configure",
        "initialize",
        "confirm",
        "complete",
        "rotate",
        "reset",
        "promote",
        "grant",
        "increase",
        "decrease",
        "upgrade",
        "extend",
        "deploy",
        "resume",
        "link",
        "join",
        "enroll",
        "upsert",
        "write",
        "transfer",
        "move",
        "rename",
        "merge",
        "share",
        "label",
        "verify",
        "alter",
        "edit",
        "define",
        "index",
        "schedule",
        "bind",
        "map",
    ],
    takes: [
        "remove",
        "detach",
        "disassociate",
        "deregister",
        "revoke",
        "untag",
        "disable",
        "stop",
        "unassign",
        "cancel",
        "unsubscribe",
        "deactivate",
        "reject",
        "withdraw",
        "suspend",
        "purge",
        "empty",
        "unlink",
        "pause",
        "abort",
        "expire",
        "retire",
        "drain",
        "unshare",
        "unmonitor",
        "unlabel",
        "deprovision",
        "decommission",
        "deprecate",
        "leave",
        "close",
        "unbind",
    ],
    destroys: ["delete", "terminate", "release", "destroy", "drop"],
    uses: [],
};

const classOf = new Map<string, VerbClass>(
    (Object.entries(verbs) as [VerbClass, readonly string[]][]).flatMap(([kind, words]) =>
        words.map((word) => [word, kind] as const),
    ),
);

/** Verbs that join or part two things: both are changed. */
const joining = new Set([
    "attach",
    "associate",
    "add",
    "register",
    "replace",
    "detach",
    "disassociate",
    "remove",
    "deregister",
]);

/** @param words the words of the call's name, `schedule key deletion` */
export function verbClass(verb: string, words: readonly string[]): VerbClass {
    // ScheduleKeyDeletion ends a key; CancelKeyDeletion keeps it.
    if (verb === "schedule" && words.at(-1) === "deletion") return "destroys";
    return classOf.get(verb) ?? "uses";
}

export function joins(verb: string): boolean {
    return joining.has(verb);
}
