import type { Json } from "../trail/call";

/** What a program or a stack configuration tells the provider, as far as the sandbox heeds it. */
export interface ProviderConfig {
    readonly region: string;
    readonly assumeRoles: readonly AssumeRole[];
    readonly defaultTags: Json;
    /** Product details that the provider adds to the user agent. */
    readonly userAgents: readonly string[];
}

/** `aws:assumeRoles`, one role after the other. */
export interface AssumeRole {
    readonly roleArn: string;
    readonly sessionName?: string;
    readonly sourceIdentity?: string;
    readonly externalId?: string;
    readonly tags?: Readonly<Record<string, string>>;
    readonly transitiveTagKeys?: readonly string[];
}

/** Lists and objects arrive as JSON text, as every nested value of a provider's configuration does. */
export function providerConfig(args: Json, defaultRegion: string): ProviderConfig {
    const defaultTags = (parsed(args["defaultTags"]) ?? {}) as { tags?: Json };
    const agents = (parsed(args["userAgents"]) ?? []) as unknown[];
    return {
        region: typeof args["region"] === "string" ? args["region"] : defaultRegion,
        assumeRoles: (parsed(args["assumeRoles"]) ?? []) as AssumeRole[],
        defaultTags: defaultTags.tags ?? {},
        userAgents: agents.map(String),
    };
}

function parsed(value: unknown): unknown {
    return typeof value === "string" && value !== "" ? (JSON.parse(value) as unknown) : value;
}
