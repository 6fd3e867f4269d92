import type { Reconciliation } from "../tracker/reconcile/reconciliation";
import { exitLine, field, fields, hang, mark, marked, shown, type Style } from "./terminal";
import { storyBlock } from "./text/story";
import { sums } from "./text/sums";
import { approversOf, changesById } from "./words/approvers";
import { counted, figure, size } from "./words/figures";
import { outcome } from "./words/outcome";
import { period } from "./words/times";
import { untold } from "./words/untold";

const storiesShown = 20;
const filesShown = 10;

/**
 * The report for who is on call, as lines for a terminal or a log: the answer first, one block a story, figures that add up,
 * `exit N` last. `reportPath` is the file that holds what is not shown here.
 */
export function renderText(
    reconciliation: Reconciliation,
    style: Style,
    options: { readonly reportPath?: string } = {},
): string {
    const { kind, mark: symbol, answer, result } = outcome(reconciliation);
    const blocks = [
        hang(`${mark(symbol, style)} `, 2, answer, style),
        unreadable(reconciliation, style),
        ...stories(reconciliation, style, options.reportPath),
        leftOver(reconciliation, style, options.reportPath),
        sums(reconciliation.funnel, reconciliation.coverage.unreadable.length > 0, style),
        basis(reconciliation, style),
    ].filter((block) => block.length > 0);
    const pass = kind === "undecided" ? ". This is not a pass" : "";
    const report = options.reportPath === undefined ? "" : `. Report: ${options.reportPath}`;
    const last = exitLine(reconciliation.exitCode, result + pass + report, style);
    return `${[...blocks, [last]].map((block) => block.join("\n")).join("\n\n")}\n`;
}

function stories(
    { stories, updates, changes }: Reconciliation,
    style: Style,
    reportPath: string | undefined,
): string[][] {
    const byId = new Map(updates.map((update) => [update.id, update]));
    const byChange = changesById(changes);
    const blocks = stories.slice(0, storiesShown).map((story) => {
        const update = story.update === undefined ? undefined : byId.get(story.update);
        const run = update === undefined ? undefined : { update, approvers: approversOf(update, byChange) };
        return storyBlock(story, run, style);
    });
    const rest = stories.slice(storiesShown);
    if (rest.length === 0) return blocks;
    const calls = rest.reduce((sum, story) => sum + story.eventIDs.length, 0);
    const more = `${counted(rest.length, "more story", "more stories")}, ${counted(calls, "call")}: ${reportPath ?? "--format json"}`;
    return [...blocks, [`${style.ascii ? "..." : "…"} ${shown(more, style)}`]];
}

/** Calls that nobody would see if only stories were read. */
function leftOver(reconciliation: Reconciliation, style: Style, reportPath = "--format json"): string[] {
    const count = untold(reconciliation);
    if (count === 0) return [];
    const words = `${counted(count, "call")} ${count === 1 ? "needs" : "need"} a person and no story tells of ${count === 1 ? "it" : "them"}: ${reportPath}`;
    return hang(`${mark("out-of-band", style)} `, 2, words, style);
}

function unreadable({ coverage }: Reconciliation, style: Style): string[] {
    const files = coverage.unreadable;
    if (files.length === 0) return [];
    const listed = files.slice(0, filesShown).map(({ file, why }) => `${file}: ${why}`);
    const rest = files.length - listed.length;
    return [
        `${marked("indeterminate", style)}  ${counted(files.length, "input")} could not be read whole`,
        ...fields("files", rest > 0 ? [...listed, `${figure(rest)} more`] : listed, style),
        ...field("means", "what they would have shown is unseen: writes may be missing from every figure below", style),
        ...field("do", "fetch them again; if they stay broken, keep both copies and treat it as an incident", style),
    ];
}

/** What the figures rest on, and what limits them. */
function basis({ coverage, clock, period: asked, remarks }: Reconciliation, style: Style): string[] {
    const { found, checked } = coverage.digests;
    const digests = found === 0 ? "no digest beside them" : `${figure(checked)} of ${counted(found, "digest")} checked`;
    return [
        ...field("logs", `${counted(coverage.files, "file")}, ${size(coverage.bytes)}; ${digests}`, style),
        ...(coverage.digests.remark === "" ? [] : field("", coverage.digests.remark, style)),
        ...(asked.first === null || asked.last === null
            ? []
            : field("records of", period(asked.first, asked.last), style)),
        ...field("skew", `margin ${figure(clock.marginSeconds)} s, ${clock.basis}`, style),
        ...fields("note", remarks, style),
    ];
}
