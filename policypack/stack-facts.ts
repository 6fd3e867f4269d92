/** What Pulumi says about the update that is going on, in its `ConfigureStack` call; absent for `pulumi policy analyze`. */
export interface StackFacts {
    /** `project/stack`; absent where nobody said. */
    readonly stack?: string;
    /** True during `pulumi preview` and the preview phase of `pulumi up`. */
    readonly dryRun: boolean;
    /** Stack configuration by full key, e.g. `countersign:changeId`; secrets are in clear. */
    readonly config: Readonly<Record<string, string>>;
    /** Keys of what is a secret there. */
    readonly secretKeys: readonly string[];
}

/**
 * Takes the facts from the environment that Pulumi sets for a pack (`PULUMI_NODEJS_DRY_RUN`, `PULUMI_CONFIG`), where
 * `ConfigureStack` was not called. What cannot be read counts as an update, which is the stricter of both.
 */
export function factsFromEnvironment(env: Readonly<Record<string, string | undefined>>): StackFacts {
    const config = parseConfig(env["PULUMI_CONFIG"]);
    return { dryRun: env["PULUMI_NODEJS_DRY_RUN"] === "true", config, secretKeys: [] };
}

// untrusted: whatever is in the environment.
function parseConfig(text: string | undefined): Record<string, string> {
    if (text === undefined || text === "") return {};
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
}
