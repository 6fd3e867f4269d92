import type { Verdict } from "../../core/trail/verdict";
import type { ChangeSummary, Reconciliation, Story, UpdateSummary } from "../../tracker/reconcile/reconciliation";
import { changesById } from "../words/approvers";
import { type Html, markup, type Piece } from "./escape";
import { breakable } from "./names";
import { type People, peopleOf } from "./people";

/** No page holds more than 2,000 rows; the population gets what the other tables leave. */
export const limits = {
    stories: 20,
    effects: 10,
    moreEffects: 90,
    moreStories: 400,
    records: 300,
    unreadable: 50,
    attempts: 150,
    updates: 300,
    exemptions: 50,
    population: 1000,
} as const;

/** What every section needs of the whole. */
export interface PageContext {
    readonly reconciliation: Reconciliation;
    /** The CloudTrail records as they were read, by event id; what is not in it is named by its file and index. */
    readonly raw: ReadonlyMap<string, unknown>;
    readonly people: People;
    readonly updates: ReadonlyMap<string, UpdateSummary>;
    readonly changes: ReadonlyMap<string, ChangeSummary>;
    /** The row of an update in the table of updates, by its id. */
    readonly rows: ReadonlyMap<string, number>;
    readonly verdicts: ReadonlyMap<string, Verdict>;
    /** A name for the row of an event and for its record, safe in an id and unique on the page. */
    readonly anchor: (eventID: string) => string;
    /** Events whose record is on the page. */
    readonly recorded: ReadonlySet<string>;
}

export function pageContext(reconciliation: Reconciliation, raw: ReadonlyMap<string, unknown>): PageContext {
    const verdicts = new Map(reconciliation.verdicts.map((verdict) => [verdict.eventID, verdict]));
    const told = reconciliation.stories.slice(0, limits.stories).flatMap(({ eventIDs }) => eventIDs);
    return {
        reconciliation,
        raw,
        people: peopleOf(reconciliation),
        updates: new Map(reconciliation.updates.map((update) => [update.id, update])),
        changes: changesById(reconciliation.changes),
        rows: new Map(reconciliation.updates.map(({ id }, index) => [id, index])),
        verdicts,
        anchor: anchors(reconciliation.verdicts),
        recorded: new Set(told.filter((id) => verdicts.has(id)).slice(0, limits.records)),
    };
}

/** An event id where it is what AWS writes, else its place in the list: an id must not come from outside unseen. */
function anchors(verdicts: readonly Verdict[]): (eventID: string) => string {
    const places = new Map(verdicts.map(({ eventID }, index) => [eventID, index]));
    return (eventID) =>
        /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(eventID) ? eventID : `n${places.get(eventID) ?? "0"}`;
}

/** A link to the record of a call where the page has it, else its words alone. */
export function callLink(context: PageContext, eventID: string, words: Piece): Html {
    if (!context.recorded.has(eventID)) return markup`${words}`;
    return markup`<a href="#r-${context.anchor(eventID)}">${words}</a>`;
}

/** The update as it is named everywhere, linked to its row. */
export function updateLink(context: PageContext, id: string): Html {
    const place = context.rows.get(id);
    if (place === undefined || place >= limits.updates) return breakable(id);
    return markup`<a href="#u-${place}">${breakable(id)}</a>`;
}

/** The place of a story in the report, for links: its id may hold anything. */
export function storyAnchor({ reconciliation }: PageContext, story: Story): string {
    return `story-${reconciliation.stories.indexOf(story) + 1}`;
}
