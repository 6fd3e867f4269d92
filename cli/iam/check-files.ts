import * as catalogue from "../../core/iam/catalogue";
import { findingId } from "../../core/iam/finding-id";
import { judgeAttachment } from "../../core/iam/judge-attachment";
import { judgeDocument } from "../../core/iam/judge-document";
import { pathText } from "../../core/iam/json-places";
import type { Path, Problem } from "../../core/iam/json-value";
import type { PolicyDocument } from "../../core/iam/policy-document";
import type { Finding } from "../../core/iam/rule";
import { severities } from "../../core/iam/rule";
import { iamRules } from "../../core/iam/rules";
import type { CheckedFinding, IamCheck } from "../../reports/iam/iam-check";
import { version } from "../version";
import type { HeldAttachment, HeldDocument, Holder } from "./held-document";
import type { ParsedFile } from "./parse-file";

type Judged = { -readonly [K in "documents" | "attachments" | "statements" | "actions"]: IamCheck["judged"][K] };
type NotJudged = IamCheck["notJudged"][number];

/** Judges what the files hold, each document on its own. `broken` and `withoutPolicy` are files that were passed over. */
export function checkFiles(
    input: string,
    files: readonly ParsedFile[],
    broken: readonly { readonly file: string; readonly why: string }[],
    withoutPolicy: number,
): IamCheck {
    const judged: Judged = { documents: 0, attachments: 0, statements: 0, actions: 0 };
    const findings: CheckedFinding[] = [];
    const notJudged: NotJudged[] = broken.map(({ file, why }) => ({
        subject: { file },
        why: `the file ${why}`,
        undecided: true,
    }));
    for (const file of files) {
        const checked = file.held.documents.map((document) => checkDocument(file, document, judged));
        findings.push(...checked.flatMap((each) => each.findings));
        notJudged.push(...checked.flatMap((each) => each.notJudged));
        findings.push(...file.held.attachments.flatMap((attachment) => checkAttachment(file, attachment, judged)));
        for (const { path, holder, why, undecided } of file.held.unseen) {
            notJudged.push({ subject: subjectOf(file, path, holder), why, undecided });
        }
    }
    const rank = ({ severity }: CheckedFinding) => severities.indexOf(severity);
    findings.sort((a, b) => rank(a) - rank(b));
    const undecided = notJudged.some((each) => each.undecided);
    return {
        schema: "https://countersign.dev/schemas/iam-findings/v1",
        tool: { name: "countersign", version },
        exitCode: undecided ? 2 : findings.length > 0 ? 1 : 0,
        input,
        judged: { files: files.length, withoutPolicy, ...judged },
        catalogue: { ...catalogue.release(), actions: catalogue.actionCount() },
        findings,
        notJudged,
    };
}

function checkDocument(
    file: ParsedFile,
    { path, value, property, holder }: HeldDocument,
    judged: Judged,
): { readonly findings: CheckedFinding[]; readonly notJudged: NotJudged[] } {
    // A file that is the document is judged as text: a parsed object no longer shows keys that are there twice.
    const whole = path.length === 0;
    const { document, findings, problems, undecided } = judgeDocument(whole ? file.text : value, property);
    judged.documents++;
    judged.statements += document.statements.length;
    judged.actions += document.statements.reduce((count, { action }) => count + action.values.length, 0);
    const within = whole ? "" : `${pathText(path)}`;
    const doubled = whole || typeof value === "string" ? [] : file.places().repeated;
    const twice = doubled
        .filter((at) => at.startsWith(`${within}.`) || at.startsWith(`${within}[`))
        .map((at): Problem => ({ at: at.slice(within.length).replace(/^\./, ""), why: "the key is there twice" }));
    const at = (inner: Path): Path => (typeof value === "string" ? path : [...path, ...inner]);
    return {
        findings: [
            ...findings.map((finding) => checkedFinding(finding, document, file, { at, holder })),
            ...[...problems, ...twice].map((problem) =>
                malformed(problem, subjectOf(file, at(problem.path ?? []), holder)),
            ),
        ],
        notJudged:
            undecided.length === 0
                ? []
                : [{ subject: subjectOf(file, path, holder), why: whyUndecided(undecided), undecided: true }],
    };
}

function whyUndecided(places: readonly string[]): string {
    const named = places.filter((place) => place !== "").slice(0, 3);
    return named.length === 0 ? "its policy is not known" : `not known: ${named.join(", ")}`;
}

interface Placing {
    readonly at: (inner: Path) => Path;
    readonly holder: Holder;
}

function checkedFinding(
    finding: Finding,
    document: PolicyDocument,
    file: ParsedFile,
    { at, holder }: Placing,
): CheckedFinding {
    const rule = iamRules.find(({ id }) => id === finding.rule)!;
    const [first] = finding.grants;
    const statement = finding.statements[0];
    const start = document.statements.find(({ index }) => index === statement)?.path ?? [];
    return {
        id: findingId(finding),
        ruleId: finding.rule,
        category: rule.category,
        severity: finding.severity,
        title: finding.means,
        subject: {
            ...subjectOf(file, at(first?.path ?? start), holder),
            ...(statement === undefined ? {} : { statement }),
            element: pathText(first?.path ?? start),
        },
        statements: finding.statements,
        grants: {
            values: finding.grants.map(({ path, value }) => {
                const line = file.places().positionOf(at(path))?.line;
                return { element: pathText(path), value, ...(line === undefined ? {} : { line }) };
            }),
            ...(finding.reach ?? {}),
        },
        ...(finding.lacks === undefined ? {} : { lacks: finding.lacks }),
        fix: { advice: rule.remediation, smaller: finding.smaller },
        means: rule.rationale,
    };
}

function malformed(
    problem: { readonly at: string; readonly why: string },
    subject: CheckedFinding["subject"],
): CheckedFinding {
    return {
        id: `malformed-policy/${problem.at.replace(/ \(line \d+, column \d+\)$/, "")}`,
        ruleId: "malformed-policy",
        category: "syntax",
        severity: "high",
        title: `cannot be read: ${problem.at === "" ? "" : `${problem.at}: `}${problem.why}`,
        subject,
        statements: [],
        grants: { values: [] },
        fix: { advice: "Write it as AWS's policy grammar asks; AWS would refuse it, too.", smaller: [] },
        means: "What cannot be read cannot be judged, and what one reader skips another may grant.",
    };
}

function checkAttachment(
    file: ParsedFile,
    { path, arn, grants, holder }: HeldAttachment,
    judged: Judged,
): CheckedFinding[] {
    judged.attachments++;
    const found = judgeAttachment(arn);
    if (found === undefined) return [];
    const { rule, policy } = found;
    const subject = subjectOf(file, path, holder);
    return [
        {
            id: `${rule.id}/${policy}`,
            ruleId: rule.id,
            category: rule.category,
            severity: grants ? rule.severity : "low",
            title: `${grants ? "attaches" : "is limited by"} a policy of AWS that allows ${rule.allows}`,
            subject,
            statements: [],
            grants: {
                values: [
                    {
                        element: pathText(path),
                        value: arn,
                        ...(subject.line === undefined ? {} : { line: subject.line }),
                    },
                ],
            },
            fix: { advice: `Attach a policy of your own instead. ${rule.remediation}`, smaller: [] },
            means: rule.rationale,
        },
    ];
}

function subjectOf(file: ParsedFile, path: Path, { name, arn, urn }: Holder): CheckedFinding["subject"] {
    return {
        file: file.file,
        ...(file.places().positionOf(path) ?? {}),
        ...(name === undefined ? {} : { holder: name }),
        ...(arn === undefined ? {} : { arn }),
        ...(urn === undefined ? {} : { urn }),
    };
}
