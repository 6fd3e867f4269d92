import type { VerdictName } from "../../core/trail/verdict";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { counted, figure, tally } from "../words/figures";
import type { PageContext } from "./context";
import { html, type Html, outside, type Piece } from "./escape";
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
    const { funnel, coverage, updates, verdicts } = reconciliation;
    const inUpdates = verdicts.filter(({ verdict, update }) => verdict === "attempt" && update !== undefined).length;
    const sum = funnel.approved + funnel.unapproved + funnel.outOfBand + funnel.indeterminate;
    const difference = funnel.inScope - sum;
    const active = (verdict: string) =>
        counted(updates.filter((update) => update.verdict === verdict && update.writes > 0).length, "update");
    const stories = (verdict: string) =>
        counted(reconciliation.stories.filter((story) => story.verdict === verdict).length, "story", "stories");
    return html`<div class="scroll">
        <table class="statement">
            <caption>
                Statement of completeness. Figures in brackets are taken away.
            </caption>
            <colgroup>
                <col class="w40" />
                <col class="w12" />
                <col />
            </colgroup>
            <thead>
                <tr>
                    <th scope="col">Line</th>
                    <th scope="col" class="num">Records</th>
                    <th scope="col">Ground</th>
                </tr>
            </thead>
            <tbody>
                ${line(html`Records in ${counted(coverage.files, "log file")}`, `${atLeast ? "at least " : ""}${figure(funnel.records)}`, atLeast ? "some input could not be read whole" : "all input was read")}
                ${less("duplicates", funnel.duplicates, "the same event id again")}
                ${less("records outside the period", funnel.outsidePeriod, "before or after what was asked for")}
                ${less("read-only calls", funnel.reads, "they change nothing")} ${subtotal("Writes", funnel.writes)}
                ${Object.entries(funnel.exemptByReason)
                    .sort(([a], [b]) => (a < b ? -1 : 1))
                    .map(([reason, count]) =>
                        less(
                            html`${verdictMark("exempt")} <code class="reason">${outside(reason)}</code>`,
                            count,
                            html`<a href="#exemptions">Exemptions</a>`,
                        ),
                    )}
                ${less(html`${verdictMark("attempt")} in an update`, inUpdates, "the call failed; nothing changed")}
                ${less(html`${verdictMark("attempt")} in no update`, funnel.attempts - inUpdates, html`the call failed; nothing changed: <a href="#attempts">Attempts</a>`)}
                ${subtotal("Calls that changed something", funnel.inScope)}
                ${verdictLine("approved", funnel.approved, funnel.approved === 0 ? "" : active("approved"))}
                ${verdictLine("unapproved", funnel.unapproved, funnel.unapproved === 0 ? "" : html`${active("unapproved")}: ${outside(tally(funnel.unapprovedByReason))}`)}
                ${verdictLine("out-of-band", funnel.outOfBand, funnel.outOfBand === 0 ? "" : stories("out-of-band"))}
                ${verdictLine("indeterminate", funnel.indeterminate, funnel.indeterminate === 0 ? "each could be decided" : stories("indeterminate"))}
            </tbody>
            <tfoot>
                <tr class="total">
                    <th scope="row">Sum of the verdicts</th>
                    <td class="num">${figure(sum)}</td>
                    <td>difference ${figure(difference)}</td>
                </tr>
            </tfoot>
        </table>
    </div>`;
}

function line(label: Piece, amount: Piece, ground: Piece): Html {
    return html`<tr>
        <th scope="row">${label}</th>
        <td class="num">${amount}</td>
        <td class="dim">${ground}</td>
    </tr> `;
}

function less(label: Piece, amount: number, ground: Piece): Html {
    const shown = amount === 0 ? "0" : `(${figure(amount)})`;
    return html`<tr class="indent">
        <th scope="row">less ${label}</th>
        <td class="num">${shown}</td>
        <td class="dim">${amount === 0 ? "" : ground}</td>
    </tr> `;
}

function subtotal(label: Piece, amount: number): Html {
    return html`<tr class="sub">
        <th scope="row">${label}</th>
        <td class="num">${figure(amount)}</td>
        <td></td>
    </tr> `;
}

function verdictLine(verdict: VerdictName, amount: number, ground: Piece): Html {
    return html`<tr class="indent">
        <th scope="row">${verdictMark(verdict, amount === 0)}</th>
        <td class="num">${figure(amount)}</td>
        <td class="dim">${ground}</td>
    </tr> `;
}
