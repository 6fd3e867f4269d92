/** How Pulumi marks a secret on the wire, before `@pulumi/policy` takes the mark off. */
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** The top-level properties that are, or hold somewhere, a secret. `@pulumi/policy` hands them out in clear and unmarked. */
export function secretsIn(properties: Readonly<Record<string, unknown>>): ReadonlySet<string> {
    return new Set(Object.keys(properties).filter((key) => holdsSecret(properties[key])));
}

function holdsSecret(value: unknown): boolean {
    if (typeof value !== "object" || value === null) return false;
    if ((value as Record<string, unknown>)[signatureKey] === secretSignature) return true;
    return Object.values(value).some(holdsSecret);
}
