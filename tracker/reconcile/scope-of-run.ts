import type { Exemption } from "../../core/trail/exempt";
import type { Case, RunContext } from "./case";
import { accountOf } from "./update-profile";

/** Writes in accounts, or on the stacks, that a run was not asked about: counted and named, not judged. */
export function outOfScope(write: Case, run: RunContext): Exemption | undefined {
    const account = accountOf(write.event);
    if (run.accounts.size > 0 && !run.accounts.has(account)) {
        return { reason: "out-of-scope", detail: `account ${account || "unknown"} was not asked about` };
    }
    const { stacks } = run;
    if (stacks === undefined) return undefined;
    const targets = write.mentions.managed.filter((mention) => mention.relation !== "referenced");
    if (targets.length === 0 || targets.some((mention) => stacks.has(mention.resource.stack))) return undefined;
    const names = [...new Set(targets.map((mention) => mention.resource.stack))].sort().join(", ");
    return { reason: "out-of-scope", detail: `changes resources of ${names} only, which was not asked about` };
}
