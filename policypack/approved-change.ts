import { allowedLines } from "./allowed-text";
import { denialText } from "./denial-text";
import type { PackSession } from "./pack-session";
import { reportAs } from "./report-violation";
import type { ValidatingPolicy } from "./watch-answer";

const description = "Every update of this stack needs an approved change.";

/**
 * Stops an update that no approved change covers. Asks once per process and reports on the first resource, normally the Stack:
 * a violation there stops `pulumi up` before anything is created, changed or deleted.
 */
export function approvedChange(session: PackSession): ValidatingPolicy {
    let reported = false;
    return {
        name: "approved-change",
        description,
        enforcementLevel: "mandatory",
        severity: "high",
        configSchema: {
            properties: {
                config: { type: "string", description: "Path of the countersign.yaml to judge by.", minLength: 1 },
            },
        },
        validateResource: async ({ urn }, report) => {
            const judgement = await session.judge(urn);
            const { decision, enforcement, loaded } = judgement;
            if (decision.outcome === "allow") {
                if (!reported) allowedLines(judgement).forEach((line) => session.say(line));
                reported = true;
                return;
            }
            // A preview is refused by one report. During an update a second resource means that the engine went on
            // in spite of the first: it is refused again.
            if (reported && (session.facts().dryRun || enforcement === "warn")) return;
            reported = true;
            const message = denialText(decision.denials, loaded);
            reportAs(report, {
                description,
                message,
                ...(enforcement === "warn" ? { enforcementLevel: "advisory" } : {}),
            });
        },
    };
}
