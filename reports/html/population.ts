import { type Verdict, verdictNames } from "../../core/trail/verdict";
import { counted, countBy, figure } from "../words/figures";
import { commonDay } from "../words/times";
import { needsPerson } from "../words/untold";
import { target } from "./attempts";
import { callLink, limits, type PageContext } from "./context";
import { type Html, join, markup, outside, type Piece } from "./escape";
import { verdictMark } from "./marks";
import { dateTime, eventId, time } from "./names";
import { disclosure, section } from "./section";
import { table } from "./table";

/** Every write with its verdict, by update: what an auditor draws a sample from. */
export function population(context: PageContext): Html {
    const { verdicts } = context.reconciliation;
    const proves = "Every write, good and bad, with its verdict: draw a sample here.";
    if (verdicts.length === 0) return section("population", proves, markup`<p>The period holds no write.</p>`);
    const chosen = choose(verdicts);
    const groups = [...grouped(context, verdicts)].map(([heading, calls]) => group(context, heading, calls, chosen));
    const rest = verdicts.length - chosen.size;
    const all = `${figure(verdicts.length)} writes are on this page`;
    const count =
        rest === 0
            ? `All ${all}.`
            : `${figure(chosen.size)} of ${all}, those that need a person first; the other ${figure(rest)} are in the JSON report only.`;
    return section("population", proves, [
        filter(),
        markup`<p class="small">${count} Event ids show their first eight characters and can be copied whole.</p>
            <p class="print-only small">On paper the rows are left out; the JSON report holds them.</p>`,
        groups,
    ]);
}

/** Works only with JavaScript and is hidden without it. */
function filter(): Html {
    const verdicts = verdictNames.map((name) => markup`<option>${name}</option>`);
    return markup`<div class="bar js-only">
        <label>Find <input type="search" id="find" placeholder="call, id, resource" autocomplete="off"></label>
        <label>Verdict <select id="only"><option value="">all</option>${verdicts}</select></label>
        <span id="hits" role="status"></span></div>`;
}

/** Which writes are on the page: those that need a person, then the others in order of time. */
function choose(verdicts: readonly Verdict[]): ReadonlySet<Verdict> {
    const pressing = verdicts.filter(needsPerson);
    const others = verdicts.filter((verdict) => !needsPerson(verdict));
    return new Set([...pressing, ...others].slice(0, limits.population));
}

/** Writes by update in the order of the updates, then those of no update by verdict. */
function grouped({ updates }: PageContext, verdicts: readonly Verdict[]): Map<string, Verdict[]> {
    const none = (name: string) => `no update: ${name}`;
    const groups = new Map<string, Verdict[]>(
        [...[...updates.keys()], ...verdictNames.map(none)].map((key) => [key, []]),
    );
    for (const verdict of verdicts) {
        const key = verdict.update ?? none(verdict.verdict);
        const calls = groups.get(key);
        if (calls === undefined) groups.set(key, [verdict]);
        else calls.push(verdict);
    }
    return new Map([...groups].filter(([, calls]) => calls.length > 0));
}

function group(context: PageContext, heading: string, calls: readonly Verdict[], chosen: ReadonlySet<Verdict>): Html {
    const update = context.updates.get(heading);
    const name =
        update === undefined
            ? outside(heading.replace(/^no update/, "No update"))
            : markup`Update
              ${outside(update.id)}${update.changeId === undefined ? ", no change named" : markup`, ${outside(update.changeId)}`}`;
    const counts = countBy(calls, ({ verdict }) => verdict);
    const parts = verdictNames.flatMap((verdict) => {
        const count = counts[verdict] ?? 0;
        return count === 0 ? [] : [`${figure(count)} ${verdict === "attempt" && count > 1 ? "attempts" : verdict}`];
    });
    const shown = calls.filter((call) => chosen.has(call));
    const cut = shown.length === calls.length ? "" : `; ${figure(shown.length)} on this page`;
    const summary = markup`${name}
        <span class="dim">— ${update === undefined ? counted(calls.length, "write") : parts.join(", ")}${cut}</span>`;
    if (shown.length === 0) return markup`<p class="cut">${summary}</p>`;
    return disclosure(summary, [callers(shown), rows(context, shown)], { screenOnly: true, className: "pop" });
}

/** Who made the calls of a group, once above its table instead of in every row. */
function callers(calls: readonly Verdict[]): Html {
    const labels = countBy(calls, ({ actor }) => `${actor.label}, channel ${actor.channel}`);
    const list = Object.entries(labels).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const shown = list.slice(0, 4).map(([label, count]) => markup`${figure(count)} by ${outside(label)}`);
    const rest: Piece[] = list.length > 4 ? [`${figure(list.length - 4)} other callers`] : [];
    return markup`<p class="small">${join([...shown, ...rest], "; ")}</p>`;
}

function rows(context: PageContext, calls: readonly Verdict[]): Html {
    const date = commonDay(calls.map(({ eventTime }) => eventTime));
    return table({
        caption: `In order of time${date === undefined ? "" : `, ${date}`}`,
        form: "fixed",
        columns: [
            { label: "Time", width: date === undefined ? "w18" : "w10" },
            { label: "Call", width: "w28" },
            { label: "Target", width: "w26" },
            { label: "Verdict", width: "w15" },
            { label: "Event" },
        ],
        rows: calls.map((call) => ({
            id: `e-${context.anchor(call.eventID)}`,
            verdict: call.verdict,
            cells: [
                date === undefined ? dateTime(call.eventTime) : time(call.eventTime),
                outside(call.event),
                target(call),
                verdictMark(call.verdict, true),
                callLink(context, call.eventID, eventId(call.eventID)),
            ],
        })),
    });
}
