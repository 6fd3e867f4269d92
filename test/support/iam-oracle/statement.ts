import { conditionHolds, variableValue } from "./condition";
import type { OracleDocument, OracleRequest, OracleStatement } from "./model";
import { listOf } from "./model";
import type { Ask } from "./open-question";
import { Unanswerable } from "./open-question";
import { fits, fitsSegments, readPattern } from "./pattern";

export type Kind = "identity" | "boundary" | "scp" | "session" | "resource";

/** The statements of one effect that apply to the request, whoever makes it. */
export function applying(
    document: OracleDocument,
    effect: "Allow" | "Deny",
    kind: Kind,
    request: OracleRequest,
    ask: Ask,
): readonly OracleStatement[] {
    const variables = document.Version === "2012-10-17";
    return listOf(document.Statement).filter((statement) => {
        if (statement.Effect !== "Allow" && statement.Effect !== "Deny")
            throw new Unanswerable(`${statement.Effect}: not an effect`);
        if (statement.Effect !== effect) return false;
        const parts = [
            actionFits(statement, request, ask),
            resourceFits(statement, kind, request, variables, ask),
            conditionHolds(statement.Condition ?? {}, request, { variables }, ask),
        ];
        return parts.every((fit) => fit);
    });
}

/** "The prefix and the action name are case insensitive" (reference_policies_elements_action). */
function actionFits(statement: OracleStatement, request: OracleRequest, ask: Ask): boolean {
    const patterns = statement.Action ?? statement.NotAction;
    if (patterns === undefined || (statement.Action !== undefined && statement.NotAction !== undefined))
        throw new Unanswerable("a statement has either Action or NotAction");
    if (patterns.length === 0) throw new Unanswerable("an empty list of actions");
    const listed = listOf(patterns).some((pattern) => {
        if (pattern !== "*" && !pattern.includes(":")) throw new Unanswerable(`${pattern}: no service prefix`);
        const tokens = readPattern(pattern.toLowerCase(), { variables: false, valueOf: () => undefined, ask });
        return fits(tokens!, request.action.toLowerCase());
    });
    return statement.Action !== undefined ? listed : !listed;
}

/** reference_policies_elements_resource; a pattern whose variable has no value "will not match any resource". */
function resourceFits(
    statement: OracleStatement,
    kind: Kind,
    request: OracleRequest,
    variables: boolean,
    ask: Ask,
): boolean {
    const patterns = statement.Resource ?? statement.NotResource;
    // A role's trust policy is about that role.
    if (patterns === undefined && kind === "resource" && /^sts:/i.test(request.action)) return true;
    if (patterns === undefined || (statement.Resource !== undefined && statement.NotResource !== undefined))
        throw new Unanswerable("a statement has either Resource or NotResource");
    if (patterns.length === 0) throw new Unanswerable("an empty list of resources");
    const listed = listOf(patterns)
        .map((pattern) => {
            const how = { variables, valueOf: (key: string) => variableValue(request, key, ask), ask };
            const fit = (text: string) => {
                const tokens = readPattern(text, how);
                return tokens !== undefined && fitsSegments(tokens, request.resource, ask);
            };
            const asCompleted = fit(completed(pattern, kind));
            const asWritten = fit(pattern);
            // In an incomplete ARN a star may also have swallowed the colons that seem to be missing.
            if (!pattern.includes("*") || asCompleted === asWritten) return asCompleted;
            return ask("star-or-missing-field", pattern) ? asCompleted : asWritten;
        })
        .some((fit) => fit);
    return statement.Resource !== undefined ? listed : !listed;
}

/** "AWS automatically completes the ARN by adding wildcard characters to all missing fields" in identity policies. */
function completed(pattern: string, kind: Kind): string {
    if (pattern === "*") return pattern;
    if (!pattern.startsWith("arn:")) throw new Unanswerable(`${pattern}: not an ARN`);
    const fields = pattern.replace(/\$\{[^}]*\}/g, "").split(":").length;
    if (fields >= 6) return pattern;
    if (kind !== "identity" && kind !== "boundary") throw new Unanswerable(`${pattern}: an incomplete ARN`);
    return pattern + ":*".repeat(6 - fields);
}
