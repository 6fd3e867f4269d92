import type { ReportViolation } from "@pulumi/policy";
import { bearerOf } from "../core/iam/bearers";
import { printable } from "../core/text/printable";
import type { IamTally } from "./iam-tally";
import type { IamViolation } from "./iam-violation";
import type { Judgement } from "./judge-update";
import { judgeResource } from "./judge-resource";
import { labelled } from "./labelled";
import type { PackSession } from "./pack-session";
import { reportAs } from "./report-violation";
import { rememberRole, type RoleMemory } from "./role-memory";
import { stackOfUrn } from "./stack-of-urn";
import type { ValidatingPolicy } from "./watch-answer";

const description = "A policy may not grant more than its holder needs.";
const most = 3;

/**
 * Judges every policy document and every attached policy of each resource before it is made or changed. What is not known
 * during a preview is said and judged during the update; what cannot be read, or is never known, is a violation.
 */
export function leastPrivilege(session: PackSession, tally: IamTally): ValidatingPolicy {
    const roles: RoleMemory = { last: undefined };
    return {
        name: "least-privilege",
        description,
        enforcementLevel: "mandatory",
        severity: "high",
        validateResource: async (args, report) => {
            const bearer = bearerOf(args.type);
            if (bearer === undefined) return;
            const secrets = session.takeSecrets(args.urn);
            rememberRole(roles, args, secrets);
            const project = args.urn.split("::")[1];
            const hints = { ...(project && { project }), ...(roles.last && { role: roles.last }) };
            const { dryRun } = session.facts();
            const violations = judgeResource({ bearer, args, hints, dryRun, secrets, tally });
            if (violations.length > 0) reportAll(violations, await session.judge(stackOfUrn(args.urn)), report);
        },
    };
}

/** What blocks as one message, gravest first; what is only said as another. */
function reportAll(
    violations: readonly IamViolation[],
    { enforcement, owner }: Judgement,
    report: ReportViolation,
): void {
    const ranked = [...violations].sort((a, b) => rank.indexOf(a.severity) - rank.indexOf(b.severity));
    const blocking = ranked.filter((violation) => violation.level === "mandatory");
    if (blocking.length > 0) {
        const ask = `${printable(owner ?? "the stack's owner")}, if it needs more than that`;
        reportAs(report, {
            description,
            message: [...shown(blocking), ...labelled("ask", ask)].join("\n"),
            severity: blocking[0]!.severity,
            ...(enforcement === "warn" ? { enforcementLevel: "advisory" } : {}),
        });
    }
    const said = ranked.filter((violation) => violation.level === "advisory");
    if (said.length > 0) {
        // What is only said needs no rule above it.
        reportAs(report, {
            description: undefined,
            message: shown(said).join("\n"),
            severity: said[0]!.severity,
            enforcementLevel: "advisory",
        });
    }
}

function shown(violations: readonly IamViolation[]): string[] {
    const rest = violations.length - most;
    return [...violations.slice(0, most).flatMap((each) => each.lines), ...(rest > 0 ? [`… ${rest} more`] : [])];
}

const rank: readonly IamViolation["severity"][] = ["critical", "high", "medium", "low"];
