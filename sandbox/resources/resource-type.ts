import type { Ids } from "../ids";
import type { ApiCall, Json } from "../trail/call";

/** What a resource type may know of its surroundings. */
export interface World {
    readonly account: string;
    /** Region of the provider, or of the resource where it names one. */
    readonly region: string;
    readonly ids: Ids;
    readonly now: Date;
}

/** Which property names the resource, and how the provider makes up a name where the program gives none. */
export interface AutoName {
    readonly property: string;
    /** `namePrefix`: a program that gives this gets no made-up name but prefix and digits. */
    readonly prefixProperty?: string;
    readonly maxLength: number;
    readonly lowerCase?: boolean;
    /** What every name must begin with: `alias/` of a key's alias. */
    readonly stem?: string;
    /** What the name must end with: `.fifo` of a FIFO queue. */
    readonly suffix?: (inputs: Json) => string;
}

/** What came of a create or an update. */
export interface Made {
    readonly id: string;
    /** Outputs beyond the inputs. */
    readonly outputs: Json;
    /** The calls that change something, in order. */
    readonly calls: readonly ApiCall[];
}

/**
 * One resource type of Pulumi's AWS provider, as far as the sandbox knows it. Inputs and outputs are spelled as in
 * `@pulumi/aws`; calls are spelled as in CloudTrail.
 */
export interface ResourceType {
    readonly token: string;
    readonly name?: AutoName;
    /** Filled in by Check where the program says nothing, as the schema of the provider does. */
    readonly defaults?: Json;
    /** Properties that AWS cannot change on an existing resource. */
    readonly replaceOn: readonly string[];
    /** The name is taken until the old one is gone, and the provider knows it. */
    readonly deleteBeforeReplace?: boolean;
    /** Outputs that are unknown until the resource exists, beside its id. */
    readonly computed: readonly string[];
    /** Service without regions; otherwise every resource has a `region`. */
    readonly global?: boolean;
    readonly taggable?: boolean;
    /** AWS's error code when the id is taken; absent for calls that overwrite. */
    readonly taken?: string;
    create(inputs: Json, world: World): Made;
    /** `changed` names the inputs that differ. Absent: every change replaces. */
    update?(id: string, olds: Json, inputs: Json, changed: readonly string[], world: World): Omit<Made, "id">;
    read(id: string, outputs: Json, world: World): readonly ApiCall[];
    remove(id: string, outputs: Json, world: World): readonly ApiCall[];
}

/** A string property that has to be there by the time of a create. */
export function text(inputs: Json, property: string): string {
    const value = inputs[property];
    if (typeof value !== "string") {
        throw new Error(
            `sandbox: property ${JSON.stringify(property)} must be a string, it is ${JSON.stringify(value)}`,
        );
    }
    return value;
}

/** Leaves out what is `undefined`: CloudTrail records only what was sent. */
export function given(properties: Json): Json {
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

/** `Nov 24, 2025, 1:39:34 PM`: how CloudTrail writes a date inside requests and responses. */
export function responseDate(time: Date): string {
    const date = time.toLocaleDateString("en-US", { timeZone: "UTC", month: "short", day: "numeric", year: "numeric" });
    const clock = time.toLocaleTimeString("en-US", {
        timeZone: "UTC",
        hour: "numeric",
        minute: "2-digit",
        second: "2-digit",
    });
    return `${date}, ${clock}`.replaceAll("\u202f", " ");
}
