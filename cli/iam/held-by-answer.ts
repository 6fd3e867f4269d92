import type { PolicyKind } from "../../core/iam/bearer";
import { isObject, type Path } from "../../core/iam/json-value";
import type { Held, HeldDocument } from "./held-document";
import { kindOf } from "./policy-file";

/** Keys under which answers of the AWS CLI have a policy document, as an object or as text. */
const keys: Readonly<Record<string, PolicyKind | "by its form">> = {
    PolicyDocument: "identity",
    Document: "identity",
    AssumeRolePolicyDocument: "trust",
    Policy: "by its form",
    ResourcePolicy: "by its form",
};

/**
 * untrusted: the document in an answer of the AWS CLI about one policy or one role, such as `get-policy-version`,
 * `get-role-policy`, `get-role` or `get-bucket-policy`; `undefined` where there is none.
 */
export function heldByAnswer(value: Record<string, unknown>): Held | undefined {
    const own = documentsOf(value, []);
    const inner = ["PolicyVersion", "Role"].flatMap((key) => {
        const part = value[key];
        return isObject(part) ? documentsOf(part, [key]) : [];
    });
    const documents = [...own, ...inner];
    return documents.length === 0 ? undefined : { documents, attachments: [], unseen: [] };
}

function documentsOf(object: Record<string, unknown>, path: Path): HeldDocument[] {
    return Object.entries(keys).flatMap(([key, kind]) => {
        const value = object[key];
        const isDocument =
            typeof value === "string" ? /^\s*(\{|%7B)/.test(value) : isObject(value) && "Statement" in value;
        if (!isDocument) return [];
        const formed = kind === "by its form" ? kindOf(asObject(value)) : kind;
        const named = ["RoleName", "UserName", "GroupName", "PolicyName"].flatMap((name) => {
            const text = object[name];
            return typeof text === "string" ? [text] : [];
        });
        const holder = {
            ...(named.length === 0 ? {} : { name: named.join(" ") }),
            ...(typeof object.Arn === "string" ? { arn: object.Arn } : {}),
        };
        return [{ path: [...path, key], value, property: { kind: formed }, holder }];
    });
}

function asObject(value: unknown): Record<string, unknown> {
    if (typeof value !== "string") return isObject(value) ? value : {};
    try {
        const parsed: unknown = JSON.parse(value);
        return isObject(parsed) ? parsed : {};
    } catch {
        return {};
    }
}
