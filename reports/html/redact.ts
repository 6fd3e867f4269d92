/**
 * CloudTrail leaves out most secrets itself, but not all: session tokens are in answers of STS, environment variables in task
 * definitions. A page is passed on more easily than a log, so their values stay behind; the names and lengths remain.
 */
const secretName =
    /^(?:sessionToken|secretAccessKey|secretString|secretBinary|.*password|.*passphrase|authToken|privateKey|keyMaterial|userData|.*credentials?Secret|clientSecret)$/i;

/** Deeper than AWS nests anything; what a made record holds below would exhaust the stack. */
const deepest = 64;

/** A copy of a record without the values of fields that hold secrets. */
export function withoutSecrets(value: unknown, insideEnvironment = false, depth = 0): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (depth > deepest) return "(not shown: nested too deeply)";
    if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, insideEnvironment, depth + 1));
    return Object.fromEntries(
        Object.entries(value).map(([name, item]) => {
            if (typeof item === "string" && (secretName.test(name) || (insideEnvironment && name !== "name"))) {
                return [name, `(not shown: ${item.length} characters)`];
            }
            const inside = insideEnvironment || /^environment(?:variables)?$/i.test(name);
            return [name, withoutSecrets(item, inside, depth + 1)];
        }),
    );
}
