import type { Person } from "../../core/change/person";
import { failed } from "../../core/trail/outcome";
import { principalOf } from "../../core/trail/actor";
import type { TrailEvent } from "../../core/trail/trail-event";
import type { Update } from "../../core/trail/update";
import type { ManagedResource } from "../../core/trail/managed-resource";
import type { Case, RunContext } from "./case";
import { claimsOf } from "./claims";
import { estimateMargin } from "./clock";
import type { Collected, Period } from "./collect";
import { buildStepIndex, findFits, resourceKey } from "./find-fits";
import { parentsOf } from "./forwarded";
import { funnelOf } from "./funnel";
import { judgeWrite } from "./judge-write";
import type { JudgedUpdate } from "./judged-update";
import { mentionsOf } from "./mentions";
import type { ChangeSummary, Coverage, Reconciliation, ReconciliationInputs } from "./reconciliation";
import { foldCopies } from "./fold-copies";
import { buildStateIndex } from "./state-index";
import { tellStories } from "./stories";
import { storyFacts } from "./stories/facts";
import { nameBy, summariseUpdates, withNames } from "./summarise-updates";
import { profileUpdates } from "./update-profile";
import { updateIntervals } from "./update-intervals";
import { exemptService } from "../../core/trail/exempt";

/** Everything a run read and was asked; the same input always gives the same report. */
export interface ReconcileInput {
    readonly collected: Collected;
    readonly updates: readonly JudgedUpdate[];
    readonly resources: readonly ManagedResource[];
    readonly stacks: readonly string[];
    readonly changes: readonly ChangeSummary[];
    readonly coverage: Omit<Coverage, "byAccountAndRegion">;
    readonly period: Period;
    /** Stacks and accounts that were asked for; empty: all. */
    readonly only: { readonly stacks: readonly string[]; readonly accounts: readonly string[] };
    readonly maxClockMarginSeconds: number;
    /** The people of the configuration; empty where it names none. */
    readonly people: readonly Person[];
    readonly inputs: ReconciliationInputs;
    readonly version: string;
    readonly remarks: readonly string[];
    /** Whether an input could not be read whole: the run then cannot decide. */
    readonly incomplete: boolean;
}

/** Explains every write by an approved update, or names it. Pure. */
export function reconcile(input: ReconcileInput): Reconciliation {
    const { collected } = input;
    const run = prepare(input);
    const verdicts = foldCopies(
        run.cases.map((each) => judgeWrite(each, run.context)),
        collected.writes,
    );
    const funnel = funnelOf(collected, verdicts);
    const stories = tellStories(
        storyFacts({
            calls: verdicts.map((verdict, index) => ({ verdict, event: collected.writes[index]! })),
            updates: input.updates,
            profiles: run.context.profiles,
            resources: input.resources,
            last: collected.last,
        }),
    );
    const findings = funnel.outOfBand + funnel.unapproved > 0;
    const undecided = input.incomplete || funnel.indeterminate > 0;
    const regions = new Set(collected.places.map((place) => place.region));
    return {
        schema: "https://countersign.dev/schemas/reconciliation/v1",
        tool: { name: "countersign", version: input.version },
        period: { from: input.period.from, to: input.period.to, first: collected.first, last: collected.last },
        scope: {
            accounts: [...new Set(collected.places.map((place) => place.account))].sort(),
            regions: [...regions].sort(),
            stacks: input.only.stacks.length > 0 ? [...input.only.stacks].sort() : input.stacks,
        },
        inputs: input.inputs,
        funnel,
        coverage: { ...input.coverage, byAccountAndRegion: collected.places },
        clock: run.context.clock,
        stories,
        ...(input.people.length === 0 ? {} : { people: input.people.map(({ name, bot }) => ({ name, bot })) }),
        updates: summariseUpdates(input.updates, verdicts, input.only.stacks, nameBy(input.people)),
        changes: input.changes.map((change) => withNames(change, nameBy(input.people))),
        verdicts,
        remarks: input.remarks,
        exitCode: undecided ? 2 : findings ? 1 : 0,
    };
}

function prepare(input: ReconcileInput): { readonly cases: readonly Case[]; readonly context: RunContext } {
    const { collected } = input;
    const updates = input.updates.map((each) => each.update);
    const states = buildStateIndex(everyVersion(input.resources, updates));
    const steps = buildStepIndex(updates);
    const caseOf = (event: TrailEvent): Case => {
        const mentions = mentionsOf(event, states);
        const fits = exemptService(event) === undefined ? findFits(event, mentions, steps, states) : [];
        return { event, mentions, fits };
    };
    const cases = collected.writes.map(caseOf);
    const succeeded = [...cases, ...collected.context.map(caseOf)].filter((each) => !failed(each.event));
    const clock = estimateMargin(
        succeeded.map((each) => each.fits),
        input.maxClockMarginSeconds,
    );
    const marginMs = clock.marginSeconds * 1000;
    const changeIds = new Set(input.updates.flatMap((each) => each.update.changeIds.map((change) => change.id)));
    const failures = failedTargets(cases);
    const updatesAt = updateIntervals(updates, marginMs);
    return {
        cases,
        context: {
            clock,
            claims: claimsOf(succeeded, marginMs),
            judged: new Map(input.updates.map((each) => [each.update.id, each])),
            profiles: profileUpdates(succeeded, marginMs),
            issued: collected.issued,
            changeIds,
            parents: parentsOf([...collected.context, ...collected.writes]),
            ...(input.only.stacks.length === 0 ? {} : { stacks: new Set(input.only.stacks) }),
            accounts: new Set(input.only.accounts),
            updatesAt,
            failedOn: (update, event, key) =>
                (failures.get(`${sessionOf(event)} ${key}`) ?? []).some((time) => isDuring(time, update, marginMs)),
        },
    };
}

/** A resource's state changes from update to update, and calls speak of it as it was. */
function everyVersion(resources: readonly ManagedResource[], updates: readonly Update[]): readonly ManagedResource[] {
    const versions = new Set(resources);
    for (const update of updates) {
        for (const step of update.steps) {
            versions.add(step.resource);
            if (step.previous !== undefined) versions.add(step.previous);
        }
    }
    return [...versions];
}

/** Times of failed calls by session and resource. */
function failedTargets(cases: readonly Case[]): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, number[]>();
    for (const { event, mentions } of cases) {
        if (!failed(event)) continue;
        for (const { resource, relation } of mentions.managed) {
            if (relation === "referenced") continue;
            const key = `${sessionOf(event)} ${resourceKey(resource)}`;
            const times = found.get(key);
            if (times === undefined) found.set(key, [Date.parse(event.eventTime)]);
            else times.push(Date.parse(event.eventTime));
        }
    }
    return found;
}

function sessionOf(event: TrailEvent): string {
    return event.userIdentity.accessKeyId ?? principalOf(event);
}

function isDuring(time: number, update: Update, marginMs: number): boolean {
    return time >= Date.parse(update.startTime) - marginMs && time <= Date.parse(update.endTime) + 999 + marginMs;
}
