import type { Story } from "../../tracker/reconcile/reconciliation";
import { counted, figure } from "../words/figures";
import { untold } from "../words/untold";
import { limits, type PageContext, storyAnchor } from "./context";
import { given, type Html, lines, markup, outside, type Piece } from "./escape";
import { verdictMark } from "./marks";
import { timeRange } from "./names";
import { disclosure, section } from "./section";
import { storyArticle } from "./story";
import { table } from "./table";

/** The stories a person must act on: the gravest open, the rest in one closed table, nothing cut without its count. */
export function findings(context: PageContext): Html {
    const { stories } = context.reconciliation;
    const left = leftOver(context);
    if (stories.length === 0) {
        return section("findings", "What needs a person.", left === "" ? markup`<p>Nothing needs a person.</p>` : left);
    }
    const proves =
        `${counted(stories.length, "story", "stories")}, ${counted(calls(stories), "call")}: one for each session of an ` +
        "actor or each update, the gravest first. Each call is in exactly one.";
    const open = stories.slice(0, limits.stories);
    return section("findings", proves, [
        left,
        open.map((story) => storyArticle(context, story)),
        rest(context, open, stories.slice(limits.stories)),
    ]);
}

/** Calls that nobody would see if only stories were read. */
function leftOver({ reconciliation }: PageContext): Piece {
    const count = untold(reconciliation);
    if (count === 0) return "";
    const [it, needs] = count === 1 ? ["it", "needs"] : ["them", "need"];
    return markup`<div class="note bad"><p>
        <strong>${counted(count, "call")} ${needs} a person and no story tells of ${it}.</strong>
        <a href="#population">The population holds ${it}</a>.
        </p></div>`;
}

function rest(context: PageContext, open: readonly Story[], others: readonly Story[]): Piece {
    if (others.length === 0) return "";
    const shown = others.slice(0, limits.moreStories);
    const unnamed = others.slice(limits.moreStories);
    const body = table({
        caption: "The other stories, in the same order",
        form: "stack",
        columns: [
            { label: "Story", width: "w40" },
            { label: "Verdict", width: "w15" },
            { label: "First and last call", width: "w30" },
            { label: "Calls", figures: true },
        ],
        rows: shown.map((story) => ({
            id: storyAnchor(context, story),
            cells: [
                outside(story.headline),
                lines([verdictMark(story.verdict), given(story.reason, reasonCode)]),
                timeRange(story.from, story.to, true),
                figure(story.eventIDs.length),
            ],
        })),
        foot: [
            [`${counted(open.length, "story", "stories")} above`, "", "", figure(calls(open))],
            ...(unnamed.length === 0
                ? []
                : [
                      [
                          `${counted(unnamed.length, "story", "stories")} in the JSON report only`,
                          "",
                          "",
                          figure(calls(unnamed)),
                      ],
                  ]),
            ["Sum", "", "", figure(calls(open) + calls(others))],
        ],
    });
    const summary = markup`${counted(others.length, "more story", "more stories")}, ${counted(calls(others), "call")}`;
    return disclosure(summary, body);
}

function calls(stories: readonly Story[]): number {
    return stories.reduce((sum, { eventIDs }) => sum + eventIDs.length, 0);
}

function reasonCode(reason: string): Html {
    return markup`<code class="reason">${outside(reason)}</code>`;
}
