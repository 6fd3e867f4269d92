import type { LadderStep, Verdict } from "../../core/trail/verdict";
import type { Story } from "../../tracker/reconcile/reconciliation";
import { counted } from "../words/figures";
import { clock, moment } from "../words/times";
import { type PageContext, updateLink } from "./context";
import { given, type Html, lines, markup, newline, outside, outsideLines, type Piece } from "./escape";
import { strengthMark, verdictMark } from "./marks";
import { digest, identifier, middle } from "./names";
import { withoutSecrets } from "./redact";
import { disclosure, pairs } from "./section";
import { table } from "./table";

/** The calls of a story on demand: what each verdict rests on, and the record as CloudTrail wrote it. */
export function records(context: PageContext, story: Story): Piece {
    const known = story.eventIDs.filter((id) => context.recorded.has(id));
    const list = known.flatMap((id) => context.verdicts.get(id) ?? []);
    if (list.length === 0) return "";
    const rest = story.eventIDs.length - list.length;
    const body = [
        list.map((verdict) => record(context, verdict)),
        rest === 0
            ? ""
            : markup`<p class="small">The evidence of ${counted(rest, "more call")} is in the JSON report only.</p>`,
    ];
    const summary = `Evidence and records of ${counted(list.length, "call")}`;
    return [
        disclosure(summary, body, { screenOnly: true }),
        markup`<p class="print-only small">${summary}: in the JSON report.</p>`,
    ];
}

function record(context: PageContext, verdict: Verdict): Html {
    const { eventID, eventTime, event, nearest } = verdict;
    const summary = markup`${clock(eventTime)} ${outside(event)} <span class="dim">${outside(eventID)}</span>`;
    const raw = context.raw.get(eventID);
    const body = [
        pairs("kv", facts(verdict)),
        given(nearest, (update) => ladder(context, update)),
        evidence(verdict),
        given(raw, (value) => {
            const text = outsideLines(JSON.stringify(withoutSecrets(value), null, 2));
            return markup`<pre tabindex="0" aria-label="CloudTrail record">${newline}${text}</pre>`;
        }),
    ];
    return disclosure(summary, body, { id: `r-${context.anchor(eventID)}`, className: "rec" });
}

function facts(verdict: Verdict): (readonly [Piece, Piece])[] {
    const { reason, detail, account, region, actor, remarks, origin } = verdict;
    const because = given(reason, (code) => markup` <code class="reason">${code}</code>`);
    const where = [account, region].map((part) => given(part, (name) => markup`, ${outside(name)}`));
    const agent = given(actor.userAgent, (name) => markup`<span class="dim">user agent ${outside(name)}</span>`);
    return [
        ["Verdict", markup`${verdictMark(verdict.verdict)}${because} ${given(detail, outside)}`],
        ["When, where", markup`${moment(verdict.eventTime)}${where}`],
        ["Caller", lines([outside(actor.label), agent])],
        ["Resources", resources(verdict)],
        ...(remarks.length === 0 ? [] : [["Remarks", lines(remarks.map((remark) => outside(remark)))] as const]),
        ["Read from", markup`Record ${origin.index + 1} of ${identifier(origin.file)}`],
    ];
}

function resources({ resources: list }: Verdict): Piece {
    if (list.length === 0) return "none named";
    return lines(
        list.map(({ arn, id, relation, stack }) => {
            const of = given(stack, (name) => markup` of ${outside(name)}`);
            return markup`${identifier(arn ?? id)} <span class="dim">${relation}${of}</span>`;
        }),
    );
}

const tests: Readonly<Record<LadderStep["test"], string>> = {
    "resource-of-a-step": "Resource of one of its steps",
    "operation-fits": "Operation fits the step",
    "before-step-ended": "Call came before the step ended",
    lineage: "Lineage of the credentials",
    channel: "Channel",
};

function ladder(context: PageContext, { update, ladder: steps }: NonNullable<Verdict["nearest"]>): Html {
    return table({
        caption: markup`Why the nearest update, ${updateLink(context, update)}, does not explain it`,
        form: "stack",
        columns: [{ label: "Test", width: "w30" }, { label: "Held?", width: "w15" }, { label: "Fact" }],
        rows: steps.map(({ test, held, detail }) => ({
            cells: [tests[test], held === "nothing" ? "says nothing" : held, outside(detail)],
        })),
    });
}

function evidence({ evidence: list }: Verdict): Piece {
    if (list.length === 0) return "";
    return table({
        caption: "What the verdict rests on",
        form: "stack",
        columns: [
            { label: "Evidence", width: "w20" },
            { label: "Strength", width: "w15" },
            { label: "Where", width: "w40" },
            { label: "Note" },
        ],
        rows: list.map(({ kind, ref, sha256, strength, note }) => ({
            cells: [
                outside(kind),
                given(strength, strengthMark),
                lines([middle(ref), given(sha256, digest)]),
                given(note, outside),
            ],
        })),
    });
}
