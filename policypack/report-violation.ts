import type { ReportViolation, Severity } from "@pulumi/policy";

/** One violation as the engine shows it. */
export interface Violation {
    /** The policy's own sentence, shown first where there is one. */
    readonly description: string | undefined;
    readonly message: string;
    /** Absent: the policy's level, which is mandatory. */
    readonly enforcementLevel?: "advisory";
    readonly severity?: Severity;
}

/**
 * Reports a violation, at a level of its own where it has one. `@pulumi/policy` takes such a level in a form that its types do
 * not list; a version that did not know the form would report the policy's level, mandatory.
 */
export function reportAs(report: ReportViolation, violation: Violation): void {
    const { description, message, enforcementLevel, severity } = violation;
    if (enforcementLevel === undefined && severity === undefined) return report(message);
    const own = {
        message: description === undefined ? message : `${description}\n${message}`,
        enforcementLevel,
        severity,
    };
    (report as unknown as (violation: typeof own) => void)(own);
}
