import * as catalogue from "./catalogue";
import { notKnown } from "./not-known";
import { resourceMatcher } from "./pattern/matcher";
import type { Statement } from "./statement";

/**
 * Whether a statement speaks of every resource that an action can be about: by `*`, by a pattern that covers each kind of resource
 * that the action needs, or by leaving only some out with `NotResource`. A value that is not known is some one resource.
 */
export function isWideFor(statement: Statement, action: catalogue.Action): boolean {
    const { resource } = statement;
    if (resource === undefined) return false;
    const values = resource.values.filter((value) => value !== notKnown);
    if (resource.negated) return values.length === resource.values.length && !values.some(isAll);
    if (values.some(isAll)) return true;
    const required = action.resourceTypes.filter((type) => type.required);
    if (required.length > 0)
        return required.every(({ type }) => values.some((value) => coversType(value, action, type)));
    return action.resourceTypes.some(({ type }) => values.some((value) => coversType(value, action, type)));
}

export function isAll(value: string): boolean {
    return /^\*+$/.test(value);
}

const known = new Map<string, boolean>();
const mostKnown = 8192;

/** Whether a pattern covers every resource of a kind, in one account and region at least. */
function coversType(value: string, { service }: catalogue.Action, type: string): boolean {
    // A name that begins with something is no name of everything: most patterns end here.
    const start = value.search(/[*?]/);
    if (start < 0 || value.length > longest || !mayCover(value, start, service)) return false;
    const key = `${service} ${type} ${value}`;
    let covers = known.get(key);
    if (covers === undefined) {
        covers = catalogue.arnFormatsOf(service, type).some((format) => coversFormat(value, format));
        if (known.size >= mostKnown) known.clear();
        known.set(key, covers);
    }
    return covers;
}

/** Longer than any pattern that covers a whole kind. */
const longest = 256;
const resourceStarts = new Map<string, readonly string[]>();

/** Whether some kind of a service has ARNs whose resource begins like a pattern's, up to its first wildcard. */
function mayCover(value: string, wildcard: number, service: string): boolean {
    let at = 0;
    for (let colons = 0; colons < 5 && at < value.length; at++) if (value[at] === ":") colons++;
    const wanted = value.slice(at).split(/[*?]/, 1)[0]!;
    // Without five colons before the wildcard it may stand for all of them.
    if (wanted === "" || at > value.length - 1 || (wildcard < at && /^[^:]*[*?][^:]*$/.test(value))) return true;
    let starts = resourceStarts.get(service);
    if (starts === undefined) {
        const formats = catalogue.resourceTypesOf(service).flatMap(({ arnFormats }) => arnFormats);
        starts = formats.map((format) => format.split(":").slice(5).join(":").split("${", 1)[0]!);
        resourceStarts.set(service, starts);
    }
    return starts.some((begin) => begin.startsWith(wanted));
}

/** Names that no pattern covers which names anything. */
const names = ["cs7-Zq", "x0.k_W"];
const places = new Set(["Partition", "Region", "Account"]);

function coversFormat(value: string, format: string): boolean {
    const free = [...format.matchAll(/\$\{([^}]*)\}/g)].filter(([, name]) => !places.has(name!));
    // A kind with a single resource, such as an account's settings, is never too wide.
    if (free.length === 0) return false;
    const [, partition = "", , region = "", account = ""] = value.split(":");
    const fixed = (text: string, otherwise: string) => (text === "" || /[*?$]/.test(text) ? otherwise : text);
    const matches = resourceMatcher(value);
    return names.every((name) =>
        matches(
            format.replace(/\$\{([^}]*)\}/g, (_, part: string) => {
                if (part === "Partition") return fixed(partition, "aws");
                if (part === "Region") return fixed(region, "eu-west-1");
                if (part === "Account") return fixed(account, "111122223333");
                return name;
            }),
        ),
    );
}

/** An ARN of the right form for an action, for an example: `arn:aws:sqs:*:*:shop-*`; `undefined` where AWS lists none. */
export function exampleArn(action: catalogue.Action, project: string): string | undefined {
    const types = action.resourceTypes;
    const type =
        types.find(({ required }) => required) ??
        types.find(({ type: name }) => !/^accesspoint/.test(name)) ??
        types[0];
    const format = type === undefined ? undefined : catalogue.arnFormatsOf(action.service, type.type)[0];
    if (format === undefined) return undefined;
    let first = true;
    return format.replace(/\$\{([^}]*)\}/g, (_, part: string) => {
        if (part === "Partition") return "aws";
        if (places.has(part)) return "*";
        const name = first ? `${project}-*` : "*";
        first = false;
        return name;
    });
}
