import type { LadderStep, Verdict } from "../../core/trail/verdict";
import type { Story } from "../../tracker/reconcile/reconciliation";
import { counted } from "../words/figures";
import { moment } from "../words/times";
import { type PageContext, updateLink } from "./context";
import { html, type Html, join, outside, outsideLines, type Piece } from "./escape";
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
            : html`<p class="small">The evidence of ${counted(rest, "more call")} is in the JSON report only.</p>`,
    ];
    const summary = `Evidence and records of ${counted(list.length, "call")}`;
    return [
        disclosure(summary, body, { screenOnly: true }),
        html`<p class="print-only small">${summary}: in the JSON report.</p>`,
    ];
}

function record(context: PageContext, verdict: Verdict): Html {
    const summary = html`${verdict.eventTime.slice(11)} ${outside(verdict.event)}
        <span class="dim">${outside(verdict.eventID)}</span>`;
    const raw = context.raw.get(verdict.eventID);
    const place = html`Record ${verdict.origin.index + 1} of ${identifier(verdict.origin.file)}`;
    const body = [
        pairs("kv", [
            [
                "Verdict",
                html`${verdictMark(verdict.verdict)}${verdict.reason === undefined ? "" : html` <code class="reason">${verdict.reason}</code>`}${verdict.detail === undefined ? "" : html` ${outside(verdict.detail)}`}`,
            ],
            [
                "When, where",
                html`${moment(verdict.eventTime)}${[verdict.account, verdict.region].map((part) => (part === undefined ? "" : html`, ${outside(part)}`))}`,
            ],
            [
                "Caller",
                html`${outside(verdict.actor.label)}${verdict.actor.userAgent === undefined ? "" : html`<br /><span class="dim">user agent ${outside(verdict.actor.userAgent)}</span>`}`,
            ],
            ["Resources", resources(verdict)],
            ...(verdict.remarks.length === 0
                ? []
                : [
                      [
                          "Remarks",
                          join(
                              verdict.remarks.map((remark) => outside(remark)),
                              html`<br />`,
                          ),
                      ] as const,
                  ]),
            ["Read from", place],
        ]),
        verdict.nearest === undefined ? "" : ladder(context, verdict.nearest),
        evidence(verdict),
        raw === undefined
            ? ""
            : html`<pre tabindex="0" aria-label="CloudTrail record">
${outsideLines(JSON.stringify(withoutSecrets(raw), null, 2))}</pre>`,
    ];
    return disclosure(summary, body, { id: `r-${context.anchor(verdict.eventID)}`, className: "rec" });
}

function resources({ resources: list }: Verdict): Piece {
    if (list.length === 0) return "none named";
    return join(
        list.map(
            ({ arn, id, relation, stack }) =>
                html`${identifier(arn ?? id)}
                    <span class="dim">${relation}${stack === undefined ? "" : html` of ${outside(stack)}`}</span>`,
        ),
        html`<br />`,
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
        caption: html`Why the nearest update, ${updateLink(context, update)}, does not explain it`,
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
                strength === undefined ? "" : strengthMark(strength),
                html`${middle(ref)}${sha256 === undefined ? "" : html`<br />${digest(sha256)}`}`,
                note === undefined ? "" : outside(note),
            ],
        })),
    });
}
