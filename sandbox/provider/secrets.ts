import type { Json } from "../trail/call";

/** How the engine marks a secret on its way: https://github.com/pulumi/pulumi `sdk/go/common/resource/sig`. */
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** Properties in clear, and the names of those that held a secret, at whatever depth. */
export interface Revealed {
    readonly properties: Json;
    readonly secrets: ReadonlySet<string>;
}

export function reveal(properties: Json): Revealed {
    const secrets = new Set<string>();
    const open = (value: unknown, found: () => void): unknown => {
        if (Array.isArray(value)) {
            return value.map((each) => open(each, found));
        }
        if (value === null || typeof value !== "object") {
            return value;
        }
        const object = value as Json;
        if (object[signatureKey] === secretSignature) {
            found();
            return open(object["value"], found);
        }
        return Object.fromEntries(Object.entries(object).map(([key, each]) => [key, open(each, found)]));
    };
    const clear = Object.entries(properties).map(([name, value]) => [name, open(value, () => secrets.add(name))]);
    return { properties: Object.fromEntries(clear) as Json, secrets };
}

/** Marks properties as secret again, whole, before they go back to the engine and into its state. */
export function conceal(properties: Json, secrets: ReadonlySet<string>): Json {
    return Object.fromEntries(
        Object.entries(properties).map(([name, value]) =>
            secrets.has(name) || (name === "tagsAll" && secrets.has("tags"))
                ? [name, { [signatureKey]: secretSignature, value }]
                : [name, value],
        ),
    );
}
