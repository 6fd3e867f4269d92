import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { counted, figure } from "../words/figures";
import { outcome } from "../words/outcome";
import { period } from "../words/times";
import { type Html, join, markup, outside, type Piece } from "./escape";
import { pairs } from "./section";

/** What was asked, what was read, and what came of it. */
export function facts(reconciliation: Reconciliation): Html {
    const { period: asked, scope, inputs, coverage, changes, updates, clock } = reconciliation;
    return pairs("facts", [
        ["Period", asked.from === null && asked.to === null ? "all records" : range(asked.from, asked.to)],
        ["Records of", asked.first === null ? "no record" : range(asked.first, asked.last)],
        ["Account, region", names([...scope.accounts, ...scope.regions], 4)],
        ["Stacks", names(scope.stacks, 3)],
        ["Updates", markup`${figure(updates.length)} read from ${outside(inputs.updates)}`],
        [
            "Changes",
            markup`${figure(changes.length)} read from
            ${outside(inputs.changes)}${inputs.unsignedAllowed ? ", unsigned ones count" : ""}`,
        ],
        ["Trail", markup`${counted(coverage.files, "log file")} from ${outside(inputs.trail)}`],
        ["Clock skew", `margin ${clock.marginSeconds} s`],
        ["Result", `${outcome(reconciliation).result} (exit ${reconciliation.exitCode})`],
    ]);
}

function range(from: string | null, to: string | null): Html {
    return outside(period(from ?? "the first record", to ?? "the last record"));
}

function names(list: readonly string[], most: number): Piece {
    if (list.length === 0) return "none";
    const shown = join(
        list.slice(0, most).map((name) => outside(name)),
        ", ",
    );
    return list.length > most ? markup`${shown} and ${figure(list.length - most)} more` : shown;
}
