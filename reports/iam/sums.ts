import { severities } from "../../core/iam/rule";
import type { IamCheck } from "./iam-check";

/** `2 findings in policy.json: 1 high, 1 medium` */
export function headline({ findings, input, notJudged }: IamCheck): string {
    const undecided = notJudged.filter((each) => each.undecided).length;
    if (findings.length === 0) {
        return undecided > 0
            ? `${undecided} of the policies in ${input} could not be judged`
            : `no finding in ${input}`;
    }
    const sums = severities.flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [`${number} ${severity}`];
    });
    return `${counted(findings.length, "finding")} in ${input}: ${sums.join(", ")}`;
}

/** `3 statements, 9 actions, catalogue of 22,091 actions of 2026-09-26` */
export function judgedText({ judged, catalogue }: IamCheck): string {
    return [
        ...(judged.files > 1 ? [counted(judged.files, "file")] : []),
        ...(judged.documents > 1 ? [counted(judged.documents, "document")] : []),
        ...(judged.attachments > 0 ? [counted(judged.attachments, "attachment")] : []),
        counted(judged.statements, "statement"),
        counted(judged.actions, "action"),
        `catalogue of ${figure(catalogue.actions)} actions of ${catalogue.date}`,
        ...(judged.withoutPolicy > 0 ? [`${counted(judged.withoutPolicy, "file")} without a policy left out`] : []),
    ].join(", ");
}

/** `file:line`, or the file alone where there is no line. */
export function placeText({ file, line }: { readonly file: string; readonly line?: number }): string {
    return line === undefined ? file : `${file}:${line}`;
}

export function counted(number: number, noun: string): string {
    return `${figure(number)} ${noun}${number === 1 ? "" : "s"}`;
}

function figure(number: number): string {
    return number.toLocaleString("en-US");
}
