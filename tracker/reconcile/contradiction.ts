import { principalOf } from "../../core/trail/actor";
import { agentFamily, channelOf } from "../../core/trail/channel";
import { carries, type CarriedText } from "../../core/trail/lineage";
import type { TrailEvent } from "../../core/trail/trail-event";
import type { LadderStep } from "../../core/trail/verdict";
import type { JudgedUpdate } from "./judged-update";
import { accountOf, emptyProfile, type UpdateProfile } from "./update-profile";

/** What else than resource, operation and time speaks for or against an update: the session's lineage and the program. */
export interface Support {
    readonly lineage: LadderStep;
    readonly channel: LadderStep;
    /** Event ids of the calls that issued the session's credentials, where they carry the update's change. */
    readonly issuedBy: readonly string[];
    /** What makes the support less than it seems, in a sentence. */
    readonly doubt?: string;
}

/** @param others change ids that other updates of the run name */
export function supportOf(
    event: TrailEvent,
    carried: readonly CarriedText[],
    judged: JudgedUpdate,
    profile: UpdateProfile | undefined,
    others: ReadonlySet<string>,
): Support {
    const known = profile ?? emptyProfile;
    const lineage = lineageOf(event, carried, judged, known, others);
    const doubt = lineage.lineage.held === "yes" ? strangerTo(event, known) : known.doubt;
    return { ...lineage, channel: channelStep(event, known), ...(doubt === undefined ? {} : { doubt }) };
}

function lineageOf(
    event: TrailEvent,
    carried: readonly CarriedText[],
    judged: JudgedUpdate,
    profile: UpdateProfile,
    others: ReadonlySet<string>,
): { readonly lineage: LadderStep; readonly issuedBy: readonly string[] } {
    const test = "lineage";
    const { changeId } = judged;
    if (changeId !== undefined) {
        const found = carried.filter((each) => carries(each.text, changeId));
        if (found.length > 0) {
            const detail = `the ${found[0]!.what} carries ${changeId}`;
            const issuedBy = [...new Set(found.map((each) => each.eventID).filter((id) => id !== undefined))];
            return { lineage: { test, held: "yes", detail }, issuedBy };
        }
    }
    for (const each of carried) {
        const other = [...others].find((id) => id !== changeId && carries(each.text, id));
        if (other !== undefined) {
            return {
                lineage: { test, held: "contradicts", detail: `the ${each.what} carries ${other}` },
                issuedBy: [],
            };
        }
    }
    const stranger = strangerTo(event, profile);
    if (stranger !== undefined) return { lineage: { test, held: "contradicts", detail: stranger }, issuedBy: [] };
    const key = event.userIdentity.accessKeyId ?? "";
    const detail = key.startsWith("AKIA") ? "long-lived key, carries no change id" : "the session carries no change id";
    return { lineage: { test, held: "nothing", detail }, issuedBy: [] };
}

/** Says so where the caller is none of the update's own. A session's name is chosen by who asks for it, its role is not. */
function strangerTo(event: TrailEvent, profile: UpdateProfile): string | undefined {
    const principals = profile.principals.get(accountOf(event));
    const principal = principalOf(event);
    if (principals === undefined || principals.size === 0 || principals.has(principal)) return undefined;
    return `made by ${principal}, the update's own calls by ${[...principals].sort().join(", ")}`;
}

/** A stack may use several providers, each with its own name. */
const mostPrograms = 3;

function channelStep(event: TrailEvent, profile: UpdateProfile): LadderStep {
    const test = "channel";
    const channel = channelOf(event);
    const agent = event.userAgent ?? "";
    if (channel === "console") {
        const sure = event.sessionCredentialFromConsole === true ? "set by AWS's servers" : "by its user agent";
        return { test, held: "contradicts", detail: `made in the console (${sure})` };
    }
    if (channel === "aws-service") return { test, held: "nothing", detail: "made by an AWS service for the caller" };
    if (agent === "") return { test, held: "nothing", detail: "the record has no user agent" };
    const shown = agent.length > 80 ? `${agent.slice(0, 77)}...` : agent;
    if (profile.agents.size === 0) {
        // Nothing is known of the update's own program: one that deploys speaks for it, one that people type into against.
        const held =
            channel === "pulumi" || channel === "terraform"
                ? "yes"
                : channel === "command-line"
                  ? "contradicts"
                  : "nothing";
        return { test, held, detail: `${shown} (forgeable: supports only)` };
    }
    if (profile.agents.has(agentFamily(event)))
        return { test, held: "yes", detail: `${shown} (forgeable: supports only)` };
    // Where an update's own calls name many programs, naming another one says nothing.
    const held = profile.agents.size > mostPrograms ? "nothing" : "contradicts";
    return { test, held, detail: `${shown} (forgeable: supports only)` };
}
