import { printable } from "../../core/text/printable";
import type { CheckedFinding, IamCheck } from "./iam-check";
import { headline, judgedText, placeText } from "./sums";

/** Findings for a pull request: a table of all, then each with its smaller statement. */
export function renderMarkdown(check: IamCheck): string {
    const { findings, notJudged } = check;
    const lines = [`## Countersign IAM: ${prose(headline(check))}`, ""];
    if (findings.length > 0) {
        lines.push("| severity | rule | where | what |", "|---|---|---|---|");
        for (const { severity, ruleId, subject, title, lacks } of findings) {
            const what = [title, ...(lacks === undefined ? [] : [lacks])].join(", ");
            lines.push(`| ${severity} | ${ruleId} | ${code(placeText(subject))} | ${prose(what)} |`);
        }
        lines.push("");
        for (const finding of findings) lines.push(...detailOf(finding), "");
    }
    if (notJudged.length > 0) {
        lines.push("Not judged:", "");
        for (const { subject, why } of notJudged) {
            lines.push(`- ${prose(subject.holder ?? "")} ${code(placeText(subject))}: ${prose(why)}`);
        }
        lines.push("");
    }
    lines.push(`Judged: ${prose(judgedText(check))}.`, "");
    return lines.join("\n");
}

function detailOf({ severity, ruleId, subject, grants, means, fix }: CheckedFinding): string[] {
    const worst = grants.worst ?? [];
    return [
        `### ${severity}: ${ruleId}, ${code(placeText(subject))}`,
        "",
        ...(subject.holder === undefined ? [] : [`- holder: ${prose(subject.holder)}`]),
        ...grants.values.map(({ element, value }) => `- ${code(element)} is ${code(value)}`),
        ...(grants.actions === undefined
            ? []
            : [`- grants ${grants.actions.toLocaleString("en-US")} actions today: ${worst.map(code).join(", ")}`]),
        `- ${prose(means)}`,
        `- ${prose(fix.advice)}`,
        ...(fix.smaller.length === 0 ? [] : ["", "```json", ...fix.smaller.map(fenced), "```"]),
    ];
}

/** Text from outside as words: nothing in it is Markdown or HTML. */
function prose(text: string): string {
    return printable(text).replace(/[\\`*_{}[\]<>#|~&!@]/g, (character) => `\\${character}`);
}

/** Text from outside as code; longer fences than any run of backticks in it. */
function code(text: string): string {
    const visible = printable(text).replaceAll("|", "\\|");
    const longest = Math.max(0, ...[...visible.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const space = longest > 0 || visible === "" ? " " : "";
    return `${fence}${space}${visible}${space}${fence}`;
}

function fenced(line: string): string {
    return printable(line).replace(/^```/, " ```");
}
