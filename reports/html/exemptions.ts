import { exemptReasons, type Verdict } from "../../core/trail/verdict";
import { counted, countBy, figure, tally } from "../words/figures";
import { asSentence } from "../words/sentence";
import { limits, type PageContext } from "./context";
import { type Html, lines, markup, outside, type Piece } from "./escape";
import { timeRange } from "./names";
import { section } from "./section";
import { table } from "./table";

const meaning: Readonly<Record<(typeof exemptReasons)[number], string>> = {
    "aws-service": "An AWS service acted by itself.",
    workload: "A workload did its work with its own role.",
    noise: "A call that changes nothing a person keeps.",
    exemption: "A written exemption with an owner and an end.",
    "out-of-scope": "An account or a stack that this run was not asked about.",
};

/** What was set aside, on what ground, and how many calls each ground covers. */
export function exemptions({ reconciliation }: PageContext): Html {
    const exempt = reconciliation.verdicts.filter(({ verdict }) => verdict === "exempt");
    const proves = "What was set aside, and on what ground.";
    if (exempt.length === 0) return section("exemptions", proves, markup`<p>No call was set aside.</p>`);
    const groups = [...grounds(exempt)].sort(([a], [b]) => (a < b ? -1 : 1));
    const shown = groups.slice(0, limits.exemptions);
    const rest = groups.slice(limits.exemptions);
    const more = rest.reduce((sum, [, calls]) => sum + calls.length, 0);
    const list = table({
        caption: "By ground",
        form: "stack",
        columns: [
            { label: "Ground", width: "w34" },
            { label: "Calls of", width: "w34" },
            { label: "First and last" },
            { label: "Calls", figures: true },
        ],
        rows: shown.map(([, calls]) => ({ cells: cells(calls) })),
        foot: [
            ...(rest.length === 0
                ? []
                : [[`${counted(rest.length, "ground")} in the JSON report only`, "", "", figure(more)]]),
            ["Sum", "", "", figure(exempt.length)],
        ],
    });
    return section("exemptions", proves, list);
}

/** Calls with the same reason and the same sentence behind it. */
function grounds(exempt: readonly Verdict[]): Map<string, Verdict[]> {
    const groups = new Map<string, Verdict[]>();
    for (const verdict of exempt) {
        const ground = JSON.stringify([verdict.reason ?? "", verdict.detail ?? ""]);
        const calls = groups.get(ground);
        if (calls === undefined) groups.set(ground, [verdict]);
        else calls.push(verdict);
    }
    return groups;
}

function cells(calls: readonly Verdict[]): Piece[] {
    const [first] = calls;
    const last = calls[calls.length - 1];
    if (first === undefined || last === undefined) return [];
    const reason = exemptReasons.find((name) => name === first.reason);
    const sentence = first.detail ?? (reason === undefined ? "" : meaning[reason]);
    return [
        lines([
            markup`<code class="reason">${outside(first.reason ?? "no reason")}</code>`,
            outside(asSentence(sentence)),
        ]),
        outside(tally(countBy(calls, ({ event }) => event.split(":", 1).join("")))),
        timeRange(first.eventTime, last.eventTime, true),
        figure(calls.length),
    ];
}
