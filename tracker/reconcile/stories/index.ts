import { effectKinds, type Story } from "../reconciliation";
import { outOfBandActions, unapprovedActions } from "./actions";
import type { StoryFacts, Told } from "./facts";
import { indeterminateHeadline, outOfBandHeadline, unapprovedHeadline } from "./headlines";
import { nearestWords } from "./nearest-words";
import { stillSo } from "./still-so";
import { published, tellEffects } from "./tell-effects";

/**
 * Gathers every verdict that needs a person into stories: one for each session outside every update, one for each update
 * without a valid approval, one for each reason to doubt. Gravest first.
 */
export function tellStories(facts: StoryFacts): readonly Story[] {
    const groups = new Map<string, Told[]>();
    for (const told of facts.calls) {
        const key = storyKey(told);
        if (key === undefined) continue;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [told]);
        else group.push(told);
    }
    const stories = [...groups.values()].map((calls) => tell(calls, facts));
    stories.sort(
        (a, b) =>
            gravity(a) - gravity(b) ||
            b.eventIDs.length - a.eventIDs.length ||
            compare(a.from, b.from) ||
            compare(a.eventIDs[0]!, b.eventIDs[0]!),
    );
    return stories.map((story, index) => ({ ...story, id: `story-${index + 1}` }));
}

function storyKey({ verdict }: Told): string | undefined {
    switch (verdict.verdict) {
        case "out-of-band":
            return `out-of-band ${verdict.actor.session}`;
        case "unapproved":
            return `unapproved ${verdict.update ?? ""}`;
        case "indeterminate":
            return `indeterminate ${verdict.reason ?? ""} ${verdict.update ?? ""} ${verdict.actor.session}`;
        case "approved":
        case "exempt":
        case "attempt":
            return undefined;
    }
}

function tell(calls: readonly Told[], facts: StoryFacts): Story {
    const { verdict } = calls[0]!;
    const effects = tellEffects(calls, facts);
    const sessions = new Set(calls.map((told) => told.verdict.actor.session));
    const common = {
        id: "",
        from: calls[0]!.event.eventTime,
        to: calls.at(-1)!.event.eventTime,
        eventIDs: calls.map((told) => told.event.eventID),
        effects: effects.map(published),
        stillSo: stillSo(effects, facts.last),
        ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
        ...(verdict.verdict !== "unapproved" || sessions.size === 1 ? { actor: verdict.actor } : {}),
    };
    switch (verdict.verdict) {
        case "unapproved": {
            const judged = facts.updates.get(verdict.update ?? "");
            return {
                ...common,
                verdict: "unapproved",
                headline: unapprovedHeadline(judged, verdict.update ?? "", calls.length),
                why: verdict.detail ?? "no valid approval",
                ...(verdict.update === undefined ? {} : { update: verdict.update }),
                ...(verdict.change === undefined ? {} : { change: verdict.change }),
                actions: unapprovedActions(judged),
            };
        }
        case "indeterminate":
            return {
                ...common,
                verdict: "indeterminate",
                headline: indeterminateHeadline(verdict.reason, calls),
                why: verdict.detail ?? "what was readable does not decide",
                ...(verdict.update === undefined ? {} : { update: verdict.update }),
                actions: [
                    verdict.reason === "unreadable"
                        ? "fetch what is missing of the update's record, and run again"
                        : `ask ${verdict.actor.accessKeyId === undefined ? verdict.actor.label : `the holder of key ${verdict.actor.accessKeyId}`}`,
                ],
            };
        case "out-of-band":
        case "approved":
        case "exempt":
        case "attempt": {
            const nearest = nearestWords(calls, facts);
            return {
                ...common,
                verdict: "out-of-band",
                headline: outOfBandHeadline(verdict.actor, calls, effects),
                why: "no step of any update explains these calls",
                ...(nearest === undefined ? {} : { nearest }),
                actions: outOfBandActions(verdict.actor, effects, facts),
            };
        }
    }
}

const verdictOrder = ["out-of-band", "unapproved", "indeterminate"] as const;

/** Root before everybody, then what no update explains, then by what was done. */
function gravity(story: Story): number {
    const root = story.actor?.type === "Root" && story.verdict === "out-of-band" ? 0 : 1;
    const effect = Math.min(...story.effects.map((each) => effectKinds.indexOf(each.kind)), effectKinds.length);
    return verdictOrder.indexOf(story.verdict) * 100 + root * 10 + effect;
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
