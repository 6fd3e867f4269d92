import { exitLine, field, hang, mark, marked, pad, shown, type MarkName, type Style } from "../terminal";
import type { CheckedFinding, IamCheck } from "./iam-check";
import { headline, judgedText, placeText } from "./sums";

const marks: Readonly<Record<CheckedFinding["severity"], MarkName>> = {
    critical: "denied",
    high: "denied",
    medium: "warning",
    low: "skipped",
};

/** Findings for a terminal or a log, gravest first, each with the place, what it means and a smaller statement. */
export function renderText(check: IamCheck, style: Style): string {
    const { findings, notJudged, exitCode } = check;
    const lead = findings.length > 0 ? marks[findings[0]!.severity] : exitCode === 2 ? "undecided" : "ok";
    const blocks = [
        hang(`${mark(lead, style)} `, 2, headline(check), style),
        ...findings.map((finding) => blockOf(finding, style)),
        ...notJudged.map(({ subject, why, undecided }) => [
            ...hang(
                `${marked(undecided ? "undecided" : "skipped", style, undecided ? "undecided" : "unseen")} `,
                12,
                `${subject.holder ?? "it"}: ${why}`,
                style,
            ),
            ...field("where", placeText(subject), style),
        ]),
        field("judged", judgedText(check), style),
    ];
    const meaning = exitCode === 0 ? "clean" : exitCode === 1 ? "findings" : "could not decide";
    return `${[
        ...blocks
            .map((lines) => lines.join("\n"))
            .join("\n\n")
            .split("\n"),
        exitLine(exitCode, meaning, style),
    ].join("\n")}\n`;
}

function blockOf(finding: CheckedFinding, style: Style): string[] {
    const { severity, ruleId, title, subject, grants, lacks, fix, means } = finding;
    const what = [title, ...(lacks === undefined ? [] : [lacks])].join(", ");
    return [
        `${pad(marked(marks[severity], style, severity), 12)}  ${ruleId}  ${shown(placeText(subject), style)}`,
        ...field("does", what, style),
        ...(subject.holder === undefined ? [] : field("holder", subject.holder, style)),
        ...field(
            "why",
            grants.values.map(({ element, value }) => `${element} is ${JSON.stringify(clip(value))}`).join(", "),
            style,
        ),
        ...(grants.actions === undefined ? [] : field("grants", grantsText(grants.actions, grants.worst ?? []), style)),
        ...field("means", means, style),
        ...(fix.smaller.length === 0
            ? field("fix", fix.advice, style)
            : fix.smaller.map((line, index) => `  ${pad(index === 0 ? "smaller" : "", 12)}${shown(line, style)}`)),
    ];
}

function grantsText(actions: number, worst: readonly string[]): string {
    const named = worst.join(", ");
    if (actions <= worst.length) return named;
    return `${actions.toLocaleString("en-US")} actions today, the gravest ${named}`;
}

function clip(value: string): string {
    return value.length <= 120 ? value : `${value.slice(0, 119)}…`;
}
