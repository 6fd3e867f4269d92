import type { Actor } from "../../core/trail/verdict";
import type { Story, StoryEffect } from "../../tracker/reconcile/reconciliation";
import { approversOf } from "../words/approvers";
import { counted, countBy, figure, tally } from "../words/figures";
import { asSentence } from "../words/sentence";
import { between, clock, day, span } from "../words/times";
import { callLink, limits, type PageContext, storyAnchor, updateLink } from "./context";
import { html, type Html, join, outside, type Piece } from "./escape";
import { verdictClass, verdictShape } from "./marks";
import { identifier, middle, time, timeRange } from "./names";
import { credentialChip } from "./people";
import { records } from "./record";
import { disclosure, pairs } from "./section";
import { table } from "./table";

/** One story: what happened, who, why it is a finding, whether it is still so, what to do; then each resource. */
export function storyArticle(context: PageContext, story: Story): Html {
    const anchor = storyAnchor(context, story);
    const [only, ...more] = story.actions;
    const entries: (readonly [Piece, Piece])[] = [
        ["Who", who(context, story)],
        ["Why", why(context, story)],
        ["Still so?", outside(asSentence(story.stillSo))],
        ...(only === undefined
            ? []
            : [
                  [
                      "Do",
                      more.length === 0
                          ? outside(only)
                          : html`<ol>
                                ${story.actions.map((step) => html`<li>${outside(step)}</li>`)}
                            </ol>`,
                  ] as const,
              ]),
    ];
    return html`<article class="story" id="${anchor}" aria-labelledby="${anchor}-h">
        <h3 id="${anchor}-h">
            <span class="${verdictClass[story.verdict]}">${verdictShape(story.verdict)}</span
            ><span><span class="vh">${story.verdict}: </span>${outside(story.headline)}</span>
        </h3>
        ${pairs("kv", entries)} ${effects(context, story)} ${records(context, story)}
    </article> `;
}

function who(context: PageContext, story: Story): Piece {
    const update = story.update === undefined ? undefined : context.updates.get(story.update);
    const roles: Piece[] = [];
    if (update !== undefined) {
        const { chip } = context.people;
        if (update.requestedBy !== undefined) roles.push(html`${chip(update.requestedBy)} asked`);
        const { counted: approved, uncounted } = approversOf(update, context.changes);
        approved.forEach((name) => roles.push(html`${chip(name)} approved`));
        uncounted.forEach((name) => roles.push(html`${chip(name)} approved, which does not count`));
        if (approved.length + uncounted.length === 0) roles.push("nobody approved");
        if (update.appliedBy !== undefined) roles.push(html`${chip(update.appliedBy)} applied`);
    }
    const people = roles.length === 0 ? "" : html`<p>${join(roles, ", ")}</p>`;
    return html`${people}${story.actor === undefined ? (people === "" ? "several callers" : "") : actorLine(story.actor, roles.length > 0)}`;
}

/** The caller in the words of the record: name, key, address, channel. */
function actorLine(actor: Actor, below: boolean): Html {
    const key =
        actor.accessKeyId === undefined
            ? ""
            : html`, ${actor.credential === "unknown" ? "" : `${actor.credential} `}key ${identifier(actor.accessKeyId)}`;
    const from = actor.sourceIPAddress === undefined ? "" : html`, from <code>${outside(actor.sourceIPAddress)}</code>`;
    const channel = actor.channel === "unknown" ? "channel unknown" : `channel ${actor.channel}`;
    return html`<p class="${below ? "dim" : ""}">
        ${below ? html`by ${outside(actor.label)}` : credentialChip(actor.label)}${key}${from}, ${channel}
    </p>`;
}

function why(context: PageContext, story: Story): Html {
    const reason = story.reason === undefined ? "" : html`<code class="reason">${outside(story.reason)}</code> `;
    return html`<p>${reason}${outside(asSentence(story.why))}</p>
        ${update(context, story)}${story.nearest === undefined ? "" : html`<p class="dim">${outside(asSentence(story.nearest))}</p>`}`;
}

/** The update that a story is about, with the change it named and how it ended. */
function update(context: PageContext, story: Story): Piece {
    if (story.update === undefined) return "";
    const run = context.updates.get(story.update);
    const on = story.change === undefined ? "" : html` on ${outside(story.change)}`;
    const ended =
        run === undefined ? "" : html`, ${timeRange(run.startTime, run.endTime, true)}, ${outside(run.result)}`;
    return html`<p class="dim">Update ${updateLink(context, story.update)}${on}${ended}</p>`;
}

/** Effects that somebody must follow up stand open; those of an update are in its code and are a line away. */
function effects(context: PageContext, story: Story): Piece {
    if (story.effects.length === 0) return "";
    const gravest = story.effects.slice(0, limits.effects);
    const more = story.effects.slice(limits.effects, limits.effects + limits.moreEffects);
    const unnamed = story.effects.length - gravest.length - more.length;
    const note = unnamed === 0 ? "" : html`<p class="small">${figure(unnamed)} more are in the JSON report only.</p>`;
    const caption = "By resource, sorted by effect";
    if (story.verdict === "unapproved") {
        const calls = story.effects.reduce((sum, effect) => sum + effect.calls.length, 0);
        const summary = html`${counted(story.effects.length, "resource")}, ${counted(calls, "call")}:
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
            { label: "Put back?" },
        ],
        rows: list.map((effect) => ({
            cells: [outside(effect.label), resource(effect), calls(context, story, effect), putBack(effect)],
        })),
    });
}

function resource({ resource: { id, arn, stack, urn }, detail }: StoryEffect): Html {
    const of =
        stack === undefined
            ? html`<br /><span class="dim">managed by no known stack</span>`
            : html`<br /><span class="dim"
                      >of
                      ${outside(stack)}${urn === undefined ? "" : html`, ${outside(urn.split("::").slice(-1).join(""))}`}</span
                  >`;
    return html`${middle(arn ?? id)}<br />${outside(detail)}${of}`;
}

const callsShown = 6;

function calls(context: PageContext, story: Story, { calls: all }: StoryEffect): Html {
    const lines = all.slice(0, callsShown).map(({ eventID, eventTime, event }) => {
        const dated =
            day(eventTime) === day(story.from)
                ? time(eventTime)
                : html`<span class="nb">${day(eventTime)}</span> ${time(eventTime)}`;
        return html`${dated} ${callLink(context, eventID, outside(event))}`;
    });
    const rest = all.length - lines.length;
    return join(rest > 0 ? [...lines, `and ${counted(rest, "more call")}`] : lines, html`<br />`);
}

function putBack({ undone, calls: all }: StoryEffect): Piece {
    if (undone === undefined) return "not seen in the records";
    const length = between(all[0]?.eventTime ?? "", undone.at);
    const after = length === undefined ? "" : html`, after ${span(length)}`;
    return html`${clock(undone.at)}${after}<br /><span class="dim">by ${outside(undone.by)}</span>`;
}
