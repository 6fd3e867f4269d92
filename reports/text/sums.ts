import type { Funnel } from "../../tracker/reconcile/reconciliation";
import { hang, pad, type Style } from "../terminal";
import { figure, tally } from "../words/figures";

/** One line of the statement: less what was taken out, a ruled subtotal, or the verdicts that make up the last one. */
interface Line {
    readonly label: string;
    readonly amount: number;
    readonly kind: "total" | "less";
    readonly note?: string;
}

/** The funnel as a column of figures that add up; lines of nothing are left out. */
export function sums(funnel: Funnel, atLeast: boolean, style: Style): string[] {
    const lines: Line[] = [
        { label: atLeast ? "records, at least" : "records", amount: funnel.records, kind: "total" },
        { label: "duplicates", amount: funnel.duplicates, kind: "less" },
        { label: "outside the period", amount: funnel.outsidePeriod, kind: "less" },
        { label: "reads", amount: funnel.reads, kind: "less" },
        { label: "writes", amount: funnel.writes, kind: "total" },
        { label: "exempt", amount: funnel.exempt, kind: "less", note: tally(funnel.exemptByReason) },
        { label: "attempts", amount: funnel.attempts, kind: "less", note: "failed: nothing changed" },
        { label: "changed something", amount: funnel.inScope, kind: "total", note: verdicts(funnel) },
    ];
    const shown = lines.filter(({ kind, amount }) => kind === "total" || amount !== 0);
    const amounts = shown.map(({ kind, amount }) => (kind === "less" ? `-${figure(amount)}` : figure(amount)));
    const width = Math.max(...amounts.map((amount) => amount.length));
    return shown.flatMap((line, index) => {
        const row = `  ${pad(line.label, labelCells)}${pad(amounts[index] ?? "", width, "right")}`;
        const note = line.note === undefined || line.amount === 0 ? "" : line.note;
        const text = note === "" ? [row] : hang(`${row}  `, row.length + 2, note, style);
        const rule = " ".repeat(2 + labelCells) + (style.ascii ? "-" : "─").repeat(width);
        return line.kind === "total" && index > 0 ? [rule, ...text] : text;
    });
}

const labelCells = 20;

function verdicts(funnel: Funnel): string {
    return (
        `= ${figure(funnel.approved)} approved + ${figure(funnel.unapproved)} unapproved` +
        ` + ${figure(funnel.outOfBand)} out-of-band + ${figure(funnel.indeterminate)} indeterminate`
    );
}
