import { principalOf } from "../../core/trail/actor";
import { agentFamily, channelOf } from "../../core/trail/channel";
import { eventWords } from "../../core/trail/event-words";
import { eventLabel } from "../../core/trail/service-of";
import type { TrailEvent } from "../../core/trail/trail-event";
import type { Update } from "../../core/trail/update";
import type { Verdict } from "../../core/trail/verdict";
import { verbClass } from "../../core/trail/verb-class";
import type { Case, RunContext } from "./case";
import type { Explanation } from "./explain";
import { missed } from "./explain";
import { ladderOf } from "./ladder";

type Said = Pick<Verdict, "verdict"> & Partial<Verdict>;

/**
 * Writes that nothing explains, although what was readable leaves it open that an update made them. Doubt needs a fact of its
 * own: a margin, a missing file, a failure on the same resource. An update that merely was running is none.
 */
export function undecided(write: Case, explanation: Explanation, run: RunContext): Said | undefined {
    if (explanation.kind === "within-margin") return withinMargin(write, explanation, run);
    if (explanation.kind === "unsupported") {
        const { fit, support } = explanation;
        return {
            verdict: "indeterminate",
            reason: "ambiguous-update",
            detail: `can be part of the ${fit.step.op} in update ${fit.update.number} of ${fit.resource.stack} and can be something else: ${support.channel.detail}`,
            nearest: {
                update: fit.update.id,
                ladder: ladderOf(write.event, fit, support, run.clock.marginSeconds),
            },
        };
    }
    if (explanation.kind === "ambiguous") {
        const updates = [...new Set(explanation.fits.map((fit) => fit.update.id))].sort();
        return {
            verdict: "indeterminate",
            reason: "ambiguous-update",
            detail: `steps of ${updates.join(" and ")} explain it equally well`,
        };
    }
    for (const update of run.updatesAt(Date.parse(write.event.eventTime))) {
        const doubt = doubtOf(write, update, run);
        if (doubt !== undefined) return { verdict: "indeterminate", update: update.id, ...doubt };
    }
    return undefined;
}

function withinMargin(
    write: Case,
    explanation: Extract<Explanation, { kind: "within-margin" }>,
    run: RunContext,
): Said {
    const { fit, support } = explanation;
    const off = missed(fit) / 1000;
    const what =
        fit.early > 0
            ? "before the update began"
            : fit.end === "step"
              ? "after the step ended"
              : "after the update ended";
    const margin =
        run.clock.marginSeconds > 0
            ? `the margin for skew is ${run.clock.marginSeconds} s`
            : "clocks do not agree to the fraction of a second";
    return {
        verdict: "indeterminate",
        reason: "within-clock-margin",
        detail: `came ${off} s ${what}; ${margin}`,
        nearest: { update: fit.update.id, ladder: ladderOf(write.event, fit, support, run.clock.marginSeconds) },
    };
}

function doubtOf(write: Case, update: Update, run: RunContext): Partial<Verdict> | undefined {
    if (!couldBeOf(write.event, update, run)) return undefined;
    const targets = write.mentions.managed.filter((mention) => mention.relation !== "referenced");
    const name = `update ${update.number} of ${update.project}/${update.stack}`;
    if (update.record === "no-checkpoint") {
        return {
            reason: "unreadable",
            detail: `${name} was running and its checkpoint is missing: its steps are not all known`,
        };
    }
    if (update.result === "succeeded" || update.record === "no-history") return undefined;
    const { verb, all } = eventWords(write.event.eventName);
    if (targets.length === 0) {
        if (verbClass(verb, all) !== "makes") return undefined;
        return {
            reason: "ambiguous-update",
            detail: `${name} failed and may have made this without its state showing it: no checkpoint decides`,
        };
    }
    const touched = targets.some(({ resource }) => update.steps.some((step) => step.urn === resource.urn));
    if (
        touched ||
        !targets.some(({ resource }) =>
            run.failedOn(update, write.event, `${resource.stack}\0${resource.urn}\0${resource.id}`),
        )
    ) {
        return undefined;
    }
    return {
        reason: "ambiguous-update",
        detail: `${name} failed on the same resource and left no step for it: ${eventLabel(write.event)} may be its part`,
    };
}

/** Whether session and program are those of the update's own calls; for an update without any, whether nothing speaks against it. */
function couldBeOf(event: TrailEvent, update: Update, run: RunContext): boolean {
    const profile = run.profiles.get(update.id);
    const channel = channelOf(event);
    if (profile === undefined)
        return update.record === "no-checkpoint" && (channel === "pulumi" || channel === "terraform");
    const session = event.userIdentity.accessKeyId ?? principalOf(event);
    return profile.sessions.has(session) && profile.agents.has(agentFamily(event));
}
