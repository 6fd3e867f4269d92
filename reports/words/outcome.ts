import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { counted, figure, inWords } from "./figures";

/** The answer of a reconciliation, before any detail. */
export interface Outcome {
    readonly kind: "clean" | "findings" | "undecided";
    /** The mark that stands before the answer. */
    readonly mark: "approved" | "unapproved" | "out-of-band" | "indeterminate";
    /** Begins in lower case, because a mark stands before it; true when read alone. */
    readonly answer: string;
    /** The outcome in a word or two, as the exit code means it. */
    readonly result: string;
}

/** The answer in one sentence. Where something could not be decided, that comes first and what was found second. */
export function outcome(reconciliation: Reconciliation): Outcome {
    const found = findings(reconciliation);
    if (reconciliation.exitCode === 2) {
        const gaps = undecided(reconciliation);
        return {
            kind: "undecided",
            mark: "indeterminate",
            answer: `could not decide: ${gaps}${found === undefined ? "" : `; and ${found}`}`,
            result: `could not decide${found === undefined ? "" : ", and findings"}`,
        };
    }
    if (found !== undefined || reconciliation.exitCode === 1) {
        return {
            kind: "findings",
            mark: reconciliation.funnel.outOfBand > 0 ? "out-of-band" : "unapproved",
            answer: found ?? "findings, listed below",
            result: "findings",
        };
    }
    return { kind: "clean", mark: "approved", answer: clean(reconciliation), result: "clean" };
}

/** `45 of 332 calls that changed something have no valid approval: …`, or `undefined` where there is none. */
function findings({ funnel }: Reconciliation): string | undefined {
    const parts = [
        ...(funnel.outOfBand > 0 ? [`${figure(funnel.outOfBand)} out-of-band`] : []),
        ...(funnel.unapproved > 0 ? [`${figure(funnel.unapproved)} unapproved`] : []),
    ];
    const count = funnel.outOfBand + funnel.unapproved;
    if (count === 0) return undefined;
    const whole =
        count < funnel.inScope ? `${figure(count)} of ${counted(funnel.inScope, "call")}` : allCalls(funnel.inScope);
    return `${whole} that changed something ${count === 1 ? "has" : "have"} no valid approval: ${parts.join(", ")}`;
}

/** What could not be decided, in the order of its weight. */
export function undecided({ funnel, coverage, remarks }: Reconciliation): string {
    const parts: string[] = [];
    if (coverage.unreadable.length > 0) {
        parts.push(`${counted(coverage.unreadable.length, "input")} could not be read whole`);
    }
    if (funnel.indeterminate > 0) {
        parts.push(
            `${counted(funnel.indeterminate, "call")} ${funnel.indeterminate === 1 ? "is" : "are"} indeterminate`,
        );
    }
    if (parts.length > 0) return parts.join(", ");
    return remarks[0] ?? "an input was missing";
}

function clean(reconciliation: Reconciliation): string {
    const { funnel, scope } = reconciliation;
    if (funnel.inScope === 0) {
        const where = scope.accounts.length === 0 ? "" : ` in ${accounts(scope.accounts)}`;
        return `no call changed anything${where}`;
    }
    const calls = `${allCalls(funnel.inScope)} that changed something ${funnel.inScope === 1 ? "is" : "are"}`;
    const updates = reconciliation.updates.filter((update) => update.writes > 0);
    const only = updates.length === 1 ? updates[0] : undefined;
    if (only === undefined) return `${calls} approved, in ${counted(updates.length, "update")}`;
    return `${calls} approved: update ${only.id}${only.changeId === undefined ? "" : ` on ${only.changeId}`}`;
}

function allCalls(count: number): string {
    if (count === 1) return "the one call";
    return count === 2 ? "both calls" : `all ${counted(count, "call")}`;
}

/** `account 123456789012`, `accounts 1 and 2`, `12 accounts`. */
export function accounts(ids: readonly string[]): string {
    if (ids.length > 3) return counted(ids.length, "account");
    return `${ids.length === 1 ? "account" : "accounts"} ${inWords(ids)}`;
}
