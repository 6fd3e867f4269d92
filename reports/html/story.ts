import type { Actor } from "../../core/trail/verdict";
import type { Story, UpdateSummary } from "../../tracker/reconcile/reconciliation";
import { approversOf } from "../words/approvers";
import { asSentence } from "../words/sentence";
import { type PageContext, storyAnchor, updateLink } from "./context";
import { effects } from "./effects";
import { attribute, given, type Html, join, markup, outside, type Piece } from "./escape";
import { verdictClass, verdictShape } from "./marks";
import { identifier, timeRange } from "./names";
import { credentialChip } from "./people";
import { records } from "./record";
import { pairs } from "./section";

/** One story: what happened, who, why it is a finding, whether it is still so, what to do; then each resource. */
export function storyArticle(context: PageContext, story: Story): Html {
    const anchor = storyAnchor(context, story);
    const entries: (readonly [Piece, Piece])[] = [
        ["Who", who(context, story)],
        ["Why", why(context, story)],
        ["Still so?", outside(asSentence(story.stillSo))],
        ...(story.actions.length === 0 ? [] : [["Do", actions(story.actions)] as const]),
    ];
    const shape = markup`<span class="${verdictClass[story.verdict]}">${verdictShape(story.verdict)}</span>`;
    const headline = markup`<span><span class="vh">${story.verdict}: </span>${outside(story.headline)}</span>`;
    return markup`<article class="story" id="${anchor}" aria-labelledby="${anchor}-h">
        <h3 id="${anchor}-h">${shape}${headline}</h3>
        ${pairs("kv", entries)}
        ${effects(context, story)}
        ${records(context, story)}
        </article>
        `;
}

function who(context: PageContext, story: Story): Piece {
    const run = story.update === undefined ? undefined : context.updates.get(story.update);
    const people = given(run, (update) => markup`<p>${join(roles(context, update), ", ")}</p>`);
    const caller = given(story.actor, (actor) => actorLine(actor, run !== undefined));
    return run === undefined && story.actor === undefined ? "several callers" : [people, caller];
}

/** Every role with its chip, also where one person has several: that is how a self-approval is seen. */
function roles({ people: { chip }, changes }: PageContext, update: UpdateSummary): Piece[] {
    const { counted: approved, uncounted } = approversOf(update, changes);
    return [
        ...(update.requestedBy === undefined ? [] : [markup`${chip(update.requestedBy)} asked`]),
        ...approved.map((name) => markup`${chip(name)} approved`),
        ...uncounted.map((name) => markup`${chip(name)} approved, which does not count`),
        ...(approved.length + uncounted.length === 0 ? ["nobody approved"] : []),
        ...(update.appliedBy === undefined ? [] : [markup`${chip(update.appliedBy)} applied`]),
    ];
}

/** The caller in the words of the record: name, key, address, channel. `below` stands under the people it worked for. */
function actorLine({ label, accessKeyId, credential, sourceIPAddress, channel }: Actor, below: boolean): Html {
    const lifetime = credential === "unknown" ? "" : `${credential} `;
    const key = given(accessKeyId, (id) => markup`, ${lifetime}key ${identifier(id)}`);
    const from = given(sourceIPAddress, (address) => markup`, from <code>${outside(address)}</code>`);
    const name = below ? markup`by ${outside(label)}` : credentialChip(label);
    return markup`<p${attribute("class", below ? "dim" : undefined)}>${name}${key}${from}, channel ${channel}</p>`;
}

function why(context: PageContext, story: Story): Html {
    const reason = given(story.reason, (code) => markup`<code class="reason">${outside(code)}</code> `);
    const nearest = given(story.nearest, (words) => markup`<p class="dim">${outside(asSentence(words))}</p>`);
    return markup`<p>${reason}${outside(asSentence(story.why))}</p>${updateLine(context, story)}${nearest}`;
}

/** The update that a story is about, with the change it named and how it ended. */
function updateLine(context: PageContext, { update, change }: Story): Piece {
    if (update === undefined) return "";
    const on = given(change, (id) => markup` on ${outside(id)}`);
    const ended = given(context.updates.get(update), ({ startTime, endTime, result }) => {
        return markup`, ${timeRange(startTime, endTime, true)}, ${outside(result)}`;
    });
    return markup`<p class="dim">Update ${updateLink(context, update)}${on}${ended}</p>`;
}

function actions(steps: readonly string[]): Piece {
    const [only, ...more] = steps;
    if (only !== undefined && more.length === 0) return action(only);
    return markup`<ol>${steps.map((step) => markup`<li>${action(step)}</li>`)}</ol>`;
}

/** A step in words, or a command with what it is for after two spaces or more. */
function action(step: string): Html {
    if (!/^(?:pulumi|aws|countersign) /.test(step)) return outside(asSentence(step));
    const [command = "", ...rest] = step.split(/ {2,}/);
    return markup`<code>${outside(command)}</code> ${outside(rest.join(" "))}`;
}
