import { eventWords } from "../../core/trail/event-words";
import type { TrailEvent } from "../../core/trail/trail-event";
import type { LadderStep } from "../../core/trail/verdict";
import type { Support } from "./contradiction";
import type { Fit } from "./find-fits";
import { withoutZeros } from "./times";

const pastOf: Readonly<Record<string, string>> = {
    create: "created",
    update: "updated",
    delete: "deleted",
    replace: "replaced",
    import: "imported",
    refresh: "refreshed",
    same: "left alone",
};

/** How far each test of the attribution held for one step, in plain words. */
export function ladderOf(event: TrailEvent, fit: Fit, support: Support, marginSeconds: number): readonly LadderStep[] {
    return [
        resourceStep(fit),
        operationStep(event, fit),
        timeStep(event, fit, marginSeconds),
        support.lineage,
        support.channel,
    ];
}

function resourceStep(fit: Fit): LadderStep {
    const by = fit.by === "itself" ? "" : ", named by what it belongs to";
    const detail = `${pastOf[fit.step.op]!} by update ${fit.update.number} of ${fit.resource.stack}${by}`;
    return { test: "resource-of-a-step", held: "yes", detail };
}

function operationStep(event: TrailEvent, fit: Fit): LadderStep {
    const { verb } = eventWords(event.eventName);
    const held = fit.strength !== undefined;
    if (fit.beside !== undefined) {
        const detail = `the call is about ${fit.beside} too, which the update did not touch`;
        return { test: "operation-fits", held: "no", detail };
    }
    const detail = held
        ? `the step is a ${fit.step.op}, ${event.eventName} can be part of it`
        : `the step is a ${fit.step.op}, the call is a ${verb}`;
    return { test: "operation-fits", held: held ? "yes" : "no", detail };
}

function timeStep(event: TrailEvent, fit: Fit, marginSeconds: number): LadderStep {
    const call = event.eventTime.slice(11);
    const margin = `margin ${marginSeconds} s`;
    if (fit.early > 0) {
        return {
            test: "before-step-ended",
            held: "no",
            detail: `update began ${fit.update.startTime.slice(11)}, call ${call}, ${margin}`,
        };
    }
    const end = fit.end === "step" ? fit.step.endedAt! : fit.update.endTime;
    const what = fit.end === "step" ? "ended" : "update ended";
    const detail = `${what} ${withoutZeros(end).slice(11)}, call ${call}, ${margin}`;
    return { test: "before-step-ended", held: fit.late > 0 ? "no" : "yes", detail };
}
