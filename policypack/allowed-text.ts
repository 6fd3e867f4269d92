import { timeAfter, timeText } from "../core/change/explain-text";
import type { Decision } from "../core/change/decision";
import { printable } from "../core/text/printable";
import { basisText } from "./denial-text";
import type { Judgement } from "./judge-update";

/**
 * What a log shows of an update that may run: which change let it pass and what it was judged by, then one line for each thing
 * that a reader must know although it does not deny.
 */
export function allowedLines({ stack, decision, loaded }: Judgement): string[] {
    const basis = loaded === undefined ? [] : [basisText(loaded)];
    return [
        `countersign: ${[approvalText(stack, decision), ...basis].join("; ")}`,
        ...decision.remarks.map((remark) => `countersign: ${printable(remark)}`),
    ];
}

function approvalText(stack: string, { changeId, change, approvedBy }: Decision): string {
    if (changeId === undefined) return `${stack} needs no approved change`;
    const approvals = approvedBy.map(({ by, at }) => `${printable(by.identity)} ${timeText(at)}`);
    const latest = approvedBy.at(-1)?.at;
    const { window } = change ?? {};
    const until =
        window === undefined ? undefined : latest === undefined ? timeText(window.end) : timeAfter(latest, window.end);
    return `${printable(changeId)} approved by ${approvals.join(" and ")}${until === undefined ? "" : `, window to ${until}`}`;
}
