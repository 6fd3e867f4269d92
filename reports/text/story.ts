import type { Actor } from "../../core/trail/verdict";
import type { Story, StoryEffect, UpdateSummary } from "../../tracker/reconcile/reconciliation";
import { cellWidth, field, fields, hang, marked, pad, shorten, shown, type Style, valueColumn } from "../terminal";
import type { Approvers } from "../words/approvers";
import { counted, inWords } from "../words/figures";
import { between, clock, day, moment, period, span } from "../words/times";

/** Resources that a block shows: ten where somebody must find out, three where one update did it all and names them. */
const effectsShown = { "out-of-band": 10, indeterminate: 10, unapproved: 3 } as const;

/** The update that a story is about, and who approved its change. */
export interface Run {
    readonly update: UpdateSummary;
    readonly approvers: Approvers;
}

/** One story as a block of lines: mark and headline, then who, when, on what, why, whether it is still so, what to do. */
export function storyBlock(story: Story, ran: Run | undefined, style: Style): string[] {
    const head = marked(story.verdict, style) + "  ";
    return [
        ...hang(head, cellWidth(head), story.headline, style),
        ...(story.actor === undefined ? [] : field("who", describeActor(story.actor), style)),
        ...field("when", `${period(story.from, story.to)}, ${stacks(story)}`, style),
        ...updateLines(story, ran, style),
        ...field("why", story.reason === undefined ? story.why : `${story.reason}: ${story.why}`, style),
        ...effects(story, style),
        ...field("still so?", story.stillSo, style),
        ...fields("do", story.actions, style, { numbered: true }),
    ];
}

/** `IAM user bert-jan, long-lived key AKIA…, from 192.0.2.1, by sdk`. */
export function describeActor(actor: Actor): string {
    const credential = actor.credential === "unknown" ? "" : `${actor.credential} `;
    return [
        actor.label,
        ...(actor.accessKeyId === undefined ? [] : [`${credential}key ${actor.accessKeyId}`]),
        ...(actor.sourceIPAddress === undefined ? [] : [`from ${actor.sourceIPAddress}`]),
        actor.channel === "unknown" ? "channel unknown" : `by ${actor.channel}`,
    ].join(", ");
}

function stacks(story: Story): string {
    const names = new Set(
        story.effects.flatMap(({ resource }) => (resource.stack === undefined ? [] : [resource.stack])),
    );
    if (names.size === 0) return "on no stack that is known";
    return `${names.size === 1 ? "stack" : "stacks"} ${inWords([...names].sort(), 4)}`;
}

/** The update that made the calls and the people behind it; for calls of no update the one that they contradict. */
function updateLines(story: Story, ran: Run | undefined, style: Style): string[] {
    if (story.update !== undefined) {
        const on = story.change === undefined ? "" : ` on ${story.change}`;
        const people = ran === undefined ? "" : `, ${ran.update.result}; ${roles(ran.update, ran.approvers)}`;
        return field("update", `${story.update}${on}${people}`, style);
    }
    if (story.nearest !== undefined) return field("update", story.nearest, style);
    return story.verdict === "out-of-band" ? field("update", "none is near", style) : [];
}

/** Every role with its name, also where one name has several: that is how a self-approval is seen. */
function roles({ requestedBy, appliedBy }: UpdateSummary, { counted: approved, uncounted }: Approvers): string {
    const nobody = approved.length === 0 && uncounted.length === 0;
    return [
        ...(requestedBy === undefined ? [] : [`${requestedBy} asked`]),
        ...(nobody ? ["nobody approved"] : []),
        ...(approved.length > 0 ? [`${inWords(approved)} approved`] : []),
        ...(uncounted.length > 0 ? [`${inWords(uncounted)} approved, which does not count`] : []),
        ...(appliedBy === undefined ? [] : [`${appliedBy} applied`]),
    ].join(", ");
}

function effects(story: Story, style: Style): string[] {
    const gravest = story.effects.slice(0, effectsShown[story.verdict]);
    const labels = column(gravest.map(({ label }) => shorten(shown(label, style), 20, style)));
    const room = style.width < 90 ? 20 : 24;
    const names = column(gravest.map(({ resource }) => shorten(shown(name(resource, style), style), room, style)));
    const times = column(gravest.map(({ calls }) => (calls[0] === undefined ? "" : when(calls[0].eventTime, story))));
    const lines = gravest.flatMap((effect, index) => {
        const lead = `${pad(`  ${labels[index]}`, valueColumn - 1)} ${names[index]}  ${times[index]}  `;
        const words = effect.detail + fate(effect, story);
        if (cellWidth(lead) <= style.width - 28) return hang(lead, cellWidth(lead), words, style);
        return [lead.trimEnd(), ...hang(" ".repeat(valueColumn + 2), valueColumn + 2, words, style)];
    });
    const rest = story.effects.length - gravest.length;
    if (rest === 0) return lines;
    return [...lines, `  ${style.ascii ? "..." : "…"} ${counted(rest, "more resource")}`];
}

/** Cells of one column, all as wide as the widest. */
function column(cells: readonly string[]): string[] {
    const width = Math.max(0, ...cells.map(cellWidth));
    return cells.map((cell) => pad(cell, width));
}

function name(resource: StoryEffect["resource"], style: Style): string {
    return style.wide ? (resource.arn ?? resource.id) : resource.id;
}

/** The date stands on the line `when`; it is repeated only where the story lasts longer than a day. */
function when(eventTime: string, { from, to }: Story): string {
    return day(from) === day(to) ? clock(eventTime) : moment(eventTime);
}

function fate({ undone, kind, calls }: StoryEffect, story: Story): string {
    const first = calls[0]?.eventTime;
    if (undone === undefined) {
        const matters = story.verdict === "out-of-band" && (kind === "access" || kind === "logging-off");
        return matters ? "; not put back" : "";
    }
    const length = first === undefined ? undefined : between(first, undone.at);
    const word = story.verdict === "unapproved" ? "undone" : "put back";
    return length === undefined ? `; ${word} ${moment(undone.at)}` : `; ${word} after ${span(length)}`;
}
