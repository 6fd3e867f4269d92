import type { Decision } from "../core/change/decision";
import { printable } from "../core/text/printable";
import type { Judgement } from "./judge-update";
import { basisText } from "./denial-text";

/** The one line of an update that may run, so that a log shows which change let it pass and what it was judged by. */
export function allowedText({ stack, decision, loaded }: Judgement): string {
    const parts = [approvalText(stack, decision), ...decision.remarks.map(printable)];
    if (loaded !== undefined) parts.push(basisText(loaded));
    return `countersign: ${parts.join("; ")}`;
}

function approvalText(stack: string, { changeId, change, approvedBy }: Decision): string {
    if (changeId === undefined) return `${stack} needs no approved change`;
    const approvals = approvedBy.map(({ by, at }) => `${printable(by.identity)} ${timeText(at)}`);
    const window = change?.window === undefined ? "" : `, window to ${timeText(change.window.end)}`;
    return `${printable(changeId)} approved by ${approvals.join(" and ")}${window}`;
}

/** `2026-11-03 11:02:14Z`. */
function timeText(iso: string): string {
    return printable(iso.replace("T", " ").replace(/\.\d+Z$/, "Z"));
}
