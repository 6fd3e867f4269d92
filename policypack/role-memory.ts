import type { ResourceValidationArgs } from "@pulumi/policy";
import { readProperty } from "./read-property";

/** The last role of the stack that was seen, so that a proposed statement can name a real one. */
export interface RoleMemory {
    last: { readonly name: string; readonly service?: string } | undefined;
}

/** Remembers a role's name and the service that its trust policy names. */
export function rememberRole(
    memory: RoleMemory,
    { type, props }: ResourceValidationArgs,
    secrets: ReadonlySet<string>,
): void {
    const form = forms[type];
    if (form === undefined || secrets.has(form.name) || secrets.has(form.trust)) return;
    const [name] = readProperty(props, form.name);
    if (typeof name?.value !== "string" || !/^[\w+=,.@-]{1,64}$/.test(name.value)) return;
    const [trust] = readProperty(props, form.trust);
    const service =
        typeof trust?.value === "string" || typeof trust?.value === "object" ? serviceOf(trust.value) : undefined;
    memory.last = { name: name.value, ...(service === undefined ? {} : { service }) };
}

const forms: Readonly<Record<string, { name: string; trust: string }>> = {
    "aws:iam/role:Role": { name: "name", trust: "assumeRolePolicy" },
    "aws-native:iam:Role": { name: "roleName", trust: "assumeRolePolicyDocument" },
};

function serviceOf(trust: unknown): string | undefined {
    const text = typeof trust === "string" ? trust : JSON.stringify(trust);
    return /"([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})?\.amazonaws\.com(?:\.cn)?)"/.exec(text)?.[1];
}
