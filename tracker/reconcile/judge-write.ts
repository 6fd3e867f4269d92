import type { Evidence } from "../../core/evidence";
import { actorOf, principalOf } from "../../core/trail/actor";
import { agentFamily } from "../../core/trail/channel";
import { exemptNoise, exemptService, exemptWorkload, type Exemption } from "../../core/trail/exempt";
import { carriedBy } from "../../core/trail/lineage";
import { failed } from "../../core/trail/outcome";
import { eventLabel } from "../../core/trail/service-of";
import type { TrailEvent } from "../../core/trail/trail-event";
import type { Verdict } from "../../core/trail/verdict";
import type { Case, RunContext } from "./case";
import { supportOf, type Support } from "./contradiction";
import { explain, missed, type Explanation } from "./explain";
import type { Fit } from "./find-fits";
import { forwardedFor } from "./forwarded";
import { ladderOf } from "./ladder";
import { outOfScope } from "./scope-of-run";
import { undecided } from "./undecided";
import { resourcesOf } from "./resources-of";

type Said = Pick<Verdict, "verdict"> & Partial<Verdict>;

/** Gives one write its verdict. Every write gets exactly one. */
export function judgeWrite(write: Case, run: RunContext): Verdict {
    const { event } = write;
    const said = judge(write, run);
    return {
        eventID: event.eventID,
        eventTime: event.eventTime,
        event: eventLabel(event),
        remarks: [],
        actor: actorOf(event),
        ...(event.awsRegion === undefined ? {} : { region: event.awsRegion }),
        ...(event.recipientAccountId === undefined ? {} : { account: event.recipientAccountId }),
        ...(event.errorCode === undefined ? {} : { errorCode: event.errorCode }),
        origin: event.origin,
        ...said,
        resources: resourcesOf(write.mentions, said.verdict === "exempt" ? [] : dependentTargets(write)),
        evidence: [recordEvidence(event), ...(said.evidence ?? [])],
    };
}

function judge(write: Case, run: RunContext): Said {
    const { event } = write;
    const service = exemptService(event);
    if (service !== undefined) return exempt(service);
    if (failed(event)) return attempt(write, run);
    const explanation = explain(write.fits, {
        marginMs: run.clock.marginSeconds * 1000,
        supportOf: (fit) => support(write, fit, run),
        onlyCall: (fit) => run.claims.onlyCall(event, fit),
        outsideLife: (fit) => run.claims.outsideLife(event, fit),
    });
    if (explanation.kind === "explained") return explained(explanation, run);
    if (explanation.kind === "ambiguous" && sameAnswer(explanation.fits, run)) {
        const ids = [...new Set(explanation.fits.map((fit) => fit.update.id))].sort();
        const remark = `steps of ${ids.join(" and ")} explain it equally well; the answer is the same for each`;
        return explained({ ...explanation.first, remarks: [...explanation.first.remarks, remark] }, run);
    }
    const other =
        exemptWorkload(event) ?? exemptNoise(event) ?? forwardedFor(event, run.parents) ?? outOfScope(write, run);
    if (other !== undefined) return exempt(other);
    return undecided(write, explanation, run) ?? outOfBand(event, explanation, run);
}

/** Whether it does not matter which of several updates made a call: each ran on the same change with the same outcome. */
function sameAnswer(fits: readonly Fit[], run: RunContext): boolean {
    const answers = fits.map((fit) => {
        const { verdict, reason, changeId } = run.judged.get(fit.update.id)!;
        const asked = run.stacks === undefined || run.stacks.has(fit.resource.stack);
        return [verdict, reason, changeId, asked].join("\0");
    });
    return new Set(answers).size === 1;
}

function exempt(why: Exemption): Said {
    return { verdict: "exempt", reason: why.reason, detail: why.detail };
}

function explained(explanation: Extract<Explanation, { kind: "explained" }>, run: RunContext): Said {
    const { fit, support } = explanation;
    const judged = run.judged.get(fit.update.id)!;
    if (run.stacks !== undefined && !run.stacks.has(fit.resource.stack)) {
        return exempt({
            reason: "out-of-scope",
            detail: `explained by ${fit.update.id}, a stack that was not asked about`,
        });
    }
    const evidence = stepEvidence(fit, support);
    const common = {
        update: fit.update.id,
        ...(judged.changeId === undefined ? {} : { change: judged.changeId }),
        remarks: explanation.remarks,
    };
    if (judged.verdict === "approved") {
        return { verdict: "approved", ...common, evidence: [...evidence, ...(judged.decision?.evidence ?? [])] };
    }
    const detail = judged.detail === undefined ? {} : { detail: judged.detail };
    if (judged.verdict === "indeterminate") {
        return { verdict: "indeterminate", reason: "unreadable", ...detail, ...common, evidence };
    }
    return {
        verdict: "unapproved",
        ...(judged.reason === undefined ? {} : { reason: judged.reason }),
        ...detail,
        ...common,
        evidence,
    };
}

function outOfBand(event: TrailEvent, explanation: Explanation, run: RunContext): Said {
    if (explanation.kind !== "unexplained" || explanation.nearest === undefined) {
        return { verdict: "out-of-band", detail: "no step of any update touched what it changes" };
    }
    const { fit, support } = explanation.nearest;
    const ladder = ladderOf(event, fit, support, run.clock.marginSeconds);
    const broken = ladder
        .filter((step) => step.held === "no" || step.held === "contradicts")
        .map((step) => step.detail);
    return {
        verdict: "out-of-band",
        detail: `update ${fit.update.number} of ${fit.resource.stack} comes nearest: ${broken.join("; ")}`,
        nearest: { update: fit.update.id, ladder },
    };
}

/**
 * A failed call changed nothing. It is shown with the update that tried it: by its steps, or, since nothing hangs on it, by
 * the session and program of the update that was running.
 */
function attempt(write: Case, run: RunContext): Said {
    const { event } = write;
    const margin = run.clock.marginSeconds * 1000;
    const inTime = write.fits.filter((fit) => {
        const { lineage, channel } = support(write, fit, run);
        return (
            fit.strength !== undefined &&
            missed(fit) <= margin &&
            lineage.held !== "contradicts" &&
            channel.held !== "contradicts"
        );
    });
    const byStep = new Set(inTime.map((fit) => fit.update.id));
    if (byStep.size === 1) return { verdict: "attempt", update: [...byStep][0]! };
    const time = Date.parse(event.eventTime);
    const session = event.userIdentity.accessKeyId ?? principalOf(event);
    const running = run.updatesAt(time).filter((update) => {
        const profile = run.profiles.get(update.id);
        return profile !== undefined && profile.sessions.has(session) && profile.agents.has(agentFamily(event));
    });
    if (running.length !== 1) return { verdict: "attempt" };
    return {
        verdict: "attempt",
        update: running[0]!.id,
        remarks: ["tied to the update by its session, program and time, not by a step: it changed nothing"],
    };
}

function support(write: Case, fit: Fit, run: RunContext): Support {
    const judged = run.judged.get(fit.update.id)!;
    const carried = carriedBy(write.event, run.issued);
    return supportOf(write.event, carried, judged, run.profiles.get(fit.update.id), run.changeIds);
}

function recordEvidence(event: TrailEvent): Evidence {
    return { kind: "trail-record", ref: `${event.origin.file}#${event.origin.index}`, strength: "observed" };
}

function stepEvidence(fit: Fit, support: Support): readonly Evidence[] {
    const ended = fit.end === "step" ? `ended ${fit.step.endedAt!}` : `update ended ${fit.update.endTime}`;
    return [
        { kind: "step", ref: fit.step.urn, strength: "computed", note: `${fit.step.op}, ${ended}` },
        ...fit.update.evidence,
        ...support.issuedBy.map((ref): Evidence => ({
            kind: "lineage",
            ref,
            strength: "observed",
            note: support.lineage.detail,
        })),
    ];
}

/** Resources that the call is about without naming them: the route of `CreateRoute`. Only those whose step explains it or comes near. */
function dependentTargets(write: Case): readonly Fit["resource"][] {
    const targets = write.fits.filter((fit) => fit.by === "parents" && fit.strength !== undefined && missed(fit) === 0);
    return [...new Set(targets.map((fit) => fit.resource))];
}
