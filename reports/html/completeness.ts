import type { VerdictName } from "../../core/trail/verdict";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { counted, figure, tally } from "../words/figures";
import type { PageContext } from "./context";
import { attribute, type Html, join, markup, newline, outside, type Piece } from "./escape";
import { funnelBars } from "./funnel";
import { verdictMark } from "./marks";
import { section } from "./section";

/** The figures add up: three bars and a statement in which every line is the sum of lines that are shown. */
export function completeness({ reconciliation }: PageContext): Html {
    const { funnel, coverage } = reconciliation;
    const atLeast = coverage.unreadable.length > 0;
    return section("completeness", "Every record is in exactly one line. Nothing is dropped.", [
        funnelBars(funnel, atLeast),
        statement(reconciliation, atLeast),
    ]);
}

function statement(reconciliation: Reconciliation, atLeast: boolean): Html {
    const { funnel } = reconciliation;
    const sum = funnel.approved + funnel.unapproved + funnel.outOfBand + funnel.indeterminate;
    const rows = [
        ...toWrites(reconciliation, atLeast),
        subtotal("Writes", funnel.writes),
        ...toChanges(reconciliation),
        subtotal("Calls that changed something", funnel.inScope),
        ...byVerdict(reconciliation),
    ];
    return markup`<div class="scroll"><table class="statement">
        <caption>Statement of completeness. Figures in brackets are taken away.</caption>
        <colgroup><col class="w40"><col class="w12"><col></colgroup>
        <thead><tr><th scope="col">Line</th><th scope="col" class="num">Records</th><th scope="col">Ground</th></tr></thead>
        <tbody>${join(rows, newline)}</tbody>
        <tfoot><tr class="total"><th scope="row">Sum of the verdicts</th><td class="num">${figure(sum)}</td>
        <td>difference ${figure(funnel.inScope - sum)}</td></tr></tfoot>
        </table></div>`;
}

function toWrites({ funnel, coverage }: Reconciliation, atLeast: boolean): Html[] {
    const amount = `${atLeast ? "at least " : ""}${figure(funnel.records)}`;
    const ground = atLeast ? "some input could not be read whole" : "all input was read";
    return [
        row("", `Records in ${counted(coverage.files, "log file")}`, amount, ground),
        less("duplicates", funnel.duplicates, "the same event id again"),
        less("records outside the period", funnel.outsidePeriod, "before or after what was asked for"),
        less("read-only calls", funnel.reads, "they change nothing"),
    ];
}

function toChanges({ funnel, verdicts }: Reconciliation): Html[] {
    const inUpdates = verdicts.filter(({ verdict, update }) => verdict === "attempt" && update !== undefined).length;
    const exempt = Object.entries(funnel.exemptByReason).sort(([a], [b]) => (a < b ? -1 : 1));
    const failed = "the call failed; nothing changed";
    return [
        ...exempt.map(([reason, count]) => {
            const label = markup`${verdictMark("exempt")} <code class="reason">${outside(reason)}</code>`;
            return less(label, count, markup`<a href="#exemptions">Exemptions</a>`);
        }),
        less(markup`${verdictMark("attempt")} in an update`, inUpdates, failed),
        less(
            markup`${verdictMark("attempt")} in no update`,
            funnel.attempts - inUpdates,
            markup`${failed}: <a href="#attempts">Attempts</a>`,
        ),
    ];
}

function byVerdict({ funnel, updates, stories }: Reconciliation): Html[] {
    const active = (verdict: string) => {
        const count = updates.filter((update) => update.verdict === verdict && update.writes > 0).length;
        return counted(count, "update");
    };
    const told = (verdict: string) =>
        counted(stories.filter((story) => story.verdict === verdict).length, "story", "stories");
    const reasons = markup`${active("unapproved")}: ${outside(tally(funnel.unapprovedByReason))}`;
    return [
        verdictRow("approved", funnel.approved, active("approved")),
        verdictRow("unapproved", funnel.unapproved, reasons),
        verdictRow("out-of-band", funnel.outOfBand, told("out-of-band")),
        verdictRow("indeterminate", funnel.indeterminate, told("indeterminate"), "each could be decided"),
    ];
}

function row(className: string, label: Piece, amount: string, ground: Piece): Html {
    const kind = attribute("class", className);
    return markup`<tr${kind}><th scope="row">${label}</th><td class="num">${amount}</td><td class="dim">${ground}</td></tr>`;
}

function less(label: Piece, amount: number, ground: Piece): Html {
    if (amount === 0) return row("indent", markup`less ${label}`, "0", "");
    return row("indent", markup`less ${label}`, `(${figure(amount)})`, ground);
}

function subtotal(label: string, amount: number): Html {
    return row("sub", label, figure(amount), "");
}

function verdictRow(verdict: VerdictName, amount: number, ground: Piece, none: string = ""): Html {
    return row("indent", verdictMark(verdict, amount === 0), figure(amount), amount === 0 ? none : ground);
}
