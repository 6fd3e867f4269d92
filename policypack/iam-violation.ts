import type { AttachedFinding } from "../core/iam/judge-attachment";
import type { Problem } from "../core/iam/json-value";
import type { Finding } from "../core/iam/rule";
import { iamRules } from "../core/iam/rules";
import { printable } from "../core/text/printable";
import { labelled } from "./labelled";

/** One thing that is said about a resource. */
export interface IamViolation {
    /** `advisory`: said, but does not block. */
    readonly level: "advisory" | "mandatory";
    readonly severity: "low" | "medium" | "high" | "critical";
    readonly lines: readonly string[];
}

/** Where a document was found, and whether its text may be shown. */
export interface Origin {
    /** Name of the resource. */
    readonly name: string;
    /** Property that holds it. */
    readonly path: string;
    /** True where the value is a Pulumi secret. */
    readonly secret: boolean;
    /** Whether the document grants; one that only limits is no reason to block. */
    readonly grants: boolean;
}

export function ofFinding(finding: Finding, origin: Origin): IamViolation {
    const grants = finding.grants.map(
        ({ place, value }) => `${origin.path}: ${shown(place, origin)} is ${quoted(value, origin)}`,
    );
    const [first = `${origin.path}: Statement ${finding.statements.join(", ")}`, ...more] = grants;
    const lacks = finding.lacks === undefined ? [] : [`        ${finding.lacks}`];
    return {
        level: origin.grants && blocks(finding.severity) ? "mandatory" : "advisory",
        severity: origin.grants ? finding.severity : "low",
        lines: [
            `${printable(origin.name)} ${finding.means}.  (${finding.rule})`,
            ...labelled("why", first),
            ...more.flatMap((each) => labelled("", each)),
            ...lacks,
            ...fixOf(finding, origin),
        ],
    };
}

/** What is only unwise is said and does not block. */
function blocks(severity: IamViolation["severity"]): boolean {
    return severity === "critical" || severity === "high";
}

/** A smaller statement to paste; where the document is a secret, only what to do, for the statement is made from it. */
function fixOf({ rule, smaller }: Finding, { secret }: Origin): string[] {
    if (secret || smaller.length === 0) return labelled("fix", iamRules.find((each) => each.id === rule)!.remediation);
    return smaller.map((line, index) => `  ${index === 0 ? "fix " : "    "}  ${printable(line)}`);
}

export function ofProblems(problems: readonly Problem[], origin: Origin): IamViolation {
    const why = problems.slice(0, 3).map(({ at, why }) => (at === "" ? why : `${shown(at, origin)}: ${why}`));
    const rest = problems.length - why.length;
    return {
        level: "mandatory",
        severity: "high",
        lines: [
            `${printable(origin.name)} has a policy that cannot be read, so it cannot be judged.  (malformed-policy)`,
            ...why.flatMap((each, index) => labelled(index === 0 ? "why" : "", `${origin.path}: ${each}`)),
            ...(rest > 0 ? [`        … ${rest} more`] : []),
            "  fix   write it as AWS's policy grammar asks; AWS would refuse it, too",
        ],
    };
}

export function ofAttachment({ rule, policy }: AttachedFinding, origin: Origin): IamViolation {
    const does = origin.grants ? "attaches a policy that allows" : "is limited by a policy that allows";
    return {
        level: origin.grants && blocks(rule.severity) ? "mandatory" : "advisory",
        severity: origin.grants ? rule.severity : "low",
        lines: [
            `${printable(origin.name)} ${does} ${rule.allows}.  (${rule.id})`,
            ...labelled("why", `${origin.path}: ${quoted(policy, origin)}, a policy of AWS`),
            ...labelled("fix", `attach a policy of your own instead. ${rule.remediation}`),
        ],
    };
}

/** What is known only during the update: judged then, before the resource is made. */
export function ofUnknown(places: readonly string[], origin: Origin, resource: string): IamViolation {
    const named = places.filter((place) => place !== "").map((place) => shown(place, origin));
    const what = `"${origin.path}"${named.length > 0 ? ` (${named.slice(0, 3).join(", ")}${named.length > 3 ? ", …" : ""})` : ""}`;
    return {
        level: "advisory",
        severity: "high",
        lines: [
            `Cannot judge yet: ${what} is known only during the update. ` +
                `It is judged then, before the ${resource} is made.`,
        ],
    };
}

/** The same during an update: nothing comes after it, so it is a reason to block. */
export function ofNeverKnown(origin: Origin): IamViolation {
    return {
        level: "mandatory",
        severity: "high",
        lines: [
            `${printable(origin.name)} has a policy that is not known during the update either.  (undecided)`,
            ...labelled("why", `${origin.path}: Pulumi gives no value for it, so it cannot be judged`),
            ...labelled("fix", "run again without --target, so that what the policy refers to is known"),
        ],
    };
}

/** A resource whose contents no rule can see. Said aloud, for it is never a pass. */
export function ofOpaque(name: string, why: string): IamViolation {
    return {
        level: "advisory",
        severity: "medium",
        lines: [`Cannot see inside ${printable(name)}: ${why}. What it makes in IAM is not judged.`],
    };
}

/** A place in a document. Its keys may be anything that somebody wrote: of a secret, only the grammar's own are shown. */
function shown(place: string, { secret }: Origin): string {
    if (!secret) return cut(printable(place), 80);
    const elements = /^(?:\.?(?:Statement|Effect|(?:Not)?(?:Action|Resource)|Condition)(?:\[\d+\])*)*/i.exec(place)![0];
    return elements + (/ \(line \d+, column \d+\)$/.exec(place)?.[0] ?? "");
}

function quoted(value: string, { secret }: Origin): string {
    return secret && !/^[*?:]+$/.test(value) ? "secret" : `"${cut(printable(value), 60)}"`;
}

function cut(text: string, length: number): string {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
