import type { ReportViolation } from "@pulumi/policy";
import { allowedLines } from "./allowed-text";
import { denialText } from "./denial-text";
import type { Judgement } from "./judge-update";
import type { PackSession } from "./pack-session";
import { reportAs } from "./report-violation";
import { stackOfUrn } from "./stack-of-urn";
import type { ValidatingPolicy } from "./watch-answer";

const description = "Every update of this stack needs an approved change.";

/**
 * Stops an update that no approved change covers. Asks once per process and reports on the first resource, normally the Stack:
 * a violation there stops `pulumi up` before anything is created, changed or deleted.
 *
 * A program that registers no resource at all, not even the Stack, is never asked about one, and Pulumi then deletes everything
 * that the stack has. It is judged at the end: of the preview, before that happens; of an update without one, when it has.
 */
export function approvedChange(session: PackSession): ValidatingPolicy {
    let reported = false;
    const judge = (judgement: Judgement, report: ReportViolation, first: readonly string[] = []) => {
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
        reportAs(report, {
            description,
            message: [...first, denialText(decision.denials, loaded)].join("\n"),
            ...(enforcement === "warn" ? { enforcementLevel: "advisory" } : {}),
        });
    };
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
        validateResource: async ({ urn }, report) => judge(await session.judge(stackOfUrn(urn)), report),
        validateStack: async (_resources, report) => {
            if (session.wasAsked()) return;
            const { stack, dryRun } = session.facts();
            if (stack === undefined) return;
            const deletes = dryRun ? "the update would delete" : "the update deleted";
            judge(await session.judge(stack), report, [
                `The program asked for no resource at all, so ${deletes} everything that the stack has.`,
            ]);
        },
    };
}
