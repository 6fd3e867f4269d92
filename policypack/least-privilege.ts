import type { ReportViolation, ResourceValidationArgs } from "@pulumi/policy";
import { limitingKinds } from "../core/iam/bearer";
import { bearerOf, type Bearer } from "../core/iam/bearers";
import { judgeAttachment, namesPolicy } from "../core/iam/judge-attachment";
import { judgeDocument } from "../core/iam/judge-document";
import { notKnown } from "../core/iam/not-known";
import * as say from "./iam-violation";
import type { IamTally } from "./iam-tally";
import type { PackSession } from "./pack-session";
import { readProperty } from "./read-property";
import { reportAs } from "./report-violation";
import { rememberRole, type RoleMemory } from "./role-memory";
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
            const violations = judge({ bearer, args, session, tally, roles, secrets });
            if (violations.length > 0) await reportAll(violations, args, session, report);
        },
    };
}

interface Case {
    readonly bearer: Bearer;
    readonly args: ResourceValidationArgs;
    readonly session: PackSession;
    readonly tally: IamTally;
    readonly roles: RoleMemory;
    readonly secrets: ReadonlySet<string>;
}

function judge({ bearer, args, session, tally, roles, secrets }: Case): say.IamViolation[] {
    const origin = (path: string, grants: boolean): say.Origin => ({
        name: args.name,
        path,
        secret: secrets.has(path.split(/[.[]/)[0]!),
        grants,
    });
    const unknown = (places: readonly string[], from: say.Origin) => {
        tally.undecided++;
        return session.facts().dryRun ? say.ofUnknown(places, from, kindOf(args.type)) : say.ofNeverKnown(from);
    };
    const violations: say.IamViolation[] = [];

    for (const property of bearer.documents) {
        const { only } = property;
        if (only !== undefined) {
            const [discriminator] = readProperty(args.props, only.path);
            const value = discriminator?.value;
            if (typeof value === "string" && !only.values.includes(value)) continue;
        }
        for (const { path, value } of readProperty(args.props, property.path)) {
            // A property may hold the document or an object around it; the longer path is listed as well.
            if (typeof value === "object" && value !== null && goesOn(bearer, property.path, value)) continue;
            const from = origin(path, !limitingKinds.has(property.kind));
            const judged = judgeDocument(value, property, {
                project: projectOf(args.urn),
                ...(roles.last && { role: roles.last }),
            });
            if (judged.undecided.length === 0) tally.documents++;
            tally.findings += judged.findings.length + (judged.problems.length > 0 ? 1 : 0);
            violations.push(...judged.findings.map((finding) => say.ofFinding(finding, from)));
            if (judged.problems.length > 0) violations.push(say.ofProblems(judged.problems, from));
            if (judged.undecided.length > 0) violations.push(unknown(judged.undecided, from));
        }
    }
    for (const attachment of bearer.attachments.filter(namesPolicy)) {
        for (const { path, value } of readProperty(args.props, attachment.path).flatMap(listed)) {
            const from = origin(path, attachment.effect === "attach" || attachment.effect === "conditional-attach");
            tally.attachments++;
            if (value === notKnown) {
                violations.push(unknown([], from));
            } else if (typeof value === "string") {
                const finding = judgeAttachment(value, attachment);
                if (finding !== undefined) {
                    tally.findings++;
                    violations.push(say.ofAttachment(finding, from));
                }
            }
        }
    }
    for (const container of bearer.opaque) {
        tally.opaque++;
        violations.push(say.ofOpaque(args.name, container.why));
    }
    tally.otherGrants += bearer.grants.length;
    return violations;
}

/** Blocking violations as one message, gravest first; the others as one advisory message. */
async function reportAll(
    violations: readonly say.IamViolation[],
    { urn }: ResourceValidationArgs,
    session: PackSession,
    report: ReportViolation,
): Promise<void> {
    const { enforcement, owner } = await session.judge(urn);
    const ranked = [...violations].sort((a, b) => rank.indexOf(a.severity) - rank.indexOf(b.severity));
    for (const level of ["mandatory", "advisory"] as const) {
        const own = ranked.filter((violation) => violation.level === level);
        const [gravest] = own;
        if (gravest === undefined) continue;
        const lines = own.slice(0, most).flatMap((violation) => violation.lines);
        if (own.length > most) lines.push(`… ${own.length - most} more`);
        if (level === "mandatory") lines.push(`  ask   ${owner ?? "the stack's owner"}, if it needs more than that`);
        const advisory = level === "advisory" || enforcement === "warn";
        reportAs(report, {
            // What is only said needs no rule above it.
            description: level === "advisory" ? undefined : description,
            message: lines.join("\n"),
            severity: gravest.severity,
            ...(advisory ? { enforcementLevel: "advisory" } : {}),
        });
    }
}

const rank: readonly say.IamViolation["severity"][] = ["critical", "high", "medium", "low"];

function listed({ path, value }: { path: string; value: unknown }): { path: string; value: unknown }[] {
    if (!Array.isArray(value)) return [{ path, value }];
    return value.map((each: unknown, index) => ({ path: `${path}[${index}]`, value: each }));
}

function goesOn(bearer: Bearer, path: string, value: object): boolean {
    return bearer.documents.some((other) => {
        if (!other.path.startsWith(`${path}.`)) return false;
        return other.path.slice(path.length + 1).split(/[.[]/)[0]! in value;
    });
}

/** `urn:pulumi:<stack>::<project>::…`. */
function projectOf(urn: string): string {
    return urn.split("::")[1] ?? "app";
}

/** `aws:iam/rolePolicy:RolePolicy` is a `role policy`. */
function kindOf(type: string): string {
    const name = type.split(":").at(-1)!;
    return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}
