import type { Story, StoryEffect } from "../../tracker/reconcile/reconciliation";
import { counted, countBy, tally } from "../words/figures";
import { between, clock, day, span } from "../words/times";
import { callLink, limits, type PageContext } from "./context";
import { given, type Html, lines, markup, outside, type Piece } from "./escape";
import { dateTime, middle, time } from "./names";
import { disclosure, leftOut } from "./section";
import { table } from "./table";

/** Effects that somebody must follow up stand open; those of an update are in its code and are a line away. */
export function effects(context: PageContext, story: Story): Piece {
    if (story.effects.length === 0) return "";
    const gravest = story.effects.slice(0, limits.effects);
    const more = story.effects.slice(limits.effects, limits.effects + limits.moreEffects);
    const unnamed = story.effects.length - gravest.length - more.length;
    const note = leftOut(unnamed);
    const caption = "By resource, sorted by effect";
    if (story.verdict === "unapproved") {
        const calls = story.effects.reduce((sum, effect) => sum + effect.calls.length, 0);
        const summary = markup`${counted(story.effects.length, "resource")}, ${counted(calls, "call")}:
            <span class="dim">${outside(tally(countBy(story.effects, ({ label }) => label)))}</span>`;
        return disclosure(summary, [effectTable(context, story, [...gravest, ...more], caption), note]);
    }
    if (more.length === 0) return effectTable(context, story, gravest, caption);
    const others = effectTable(context, story, more, "The other resources, in the same order");
    return [
        effectTable(context, story, gravest, caption),
        disclosure(counted(story.effects.length - gravest.length, "more resource"), [others, note]),
    ];
}

function effectTable(context: PageContext, story: Story, list: readonly StoryEffect[], caption: string): Html {
    return table({
        caption,
        form: "stack",
        columns: [
            { label: "Effect", width: "w12" },
            { label: "Resource", width: "w34" },
            { label: "Calls", width: "w30" },
            { label: story.verdict === "unapproved" ? "Undone?" : "Put back?" },
        ],
        rows: list.map((effect) => ({
            cells: [outside(effect.label), resource(effect), calls(context, story, effect), putBack(effect)],
        })),
    });
}

/** The id with its ARN at hand, what was done to it, and the stack's own name for it where that differs. */
function resource({ resource: { id, arn, stack, urn }, detail }: StoryEffect): Html {
    const name = urn?.split("::").at(-1);
    const own = name === undefined || name === id ? "" : markup`, ${outside(name)}`;
    const of = stack === undefined ? "managed by no known stack" : markup`of ${outside(stack)}${own}`;
    return lines([middle(id, arn), outside(detail), markup`<span class="dim">${of}</span>`]);
}

const callsShown = 6;

function calls(context: PageContext, story: Story, { calls: all }: StoryEffect): Html {
    const shown = all.slice(0, callsShown).map(({ eventID, eventTime, event }) => {
        const when = day(eventTime) === day(story.from) ? time(eventTime) : dateTime(eventTime);
        return markup`${when} ${callLink(context, eventID, outside(event))}`;
    });
    const rest = all.length - shown.length;
    return lines(rest > 0 ? [...shown, `and ${counted(rest, "more call")}`] : shown);
}

function putBack({ undone, calls: all }: StoryEffect): Piece {
    if (undone === undefined) return markup`<span class="dim">not in the records</span>`;
    const length = between(all[0]?.eventTime ?? "", undone.at);
    const after = given(length, (milliseconds) => `, after ${span(milliseconds)}`);
    return lines([markup`${clock(undone.at)}${after}`, markup`<span class="dim">by ${outside(undone.by)}</span>`]);
}
