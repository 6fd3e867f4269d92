import { nameTail } from "./notation";
import type { ServiceBlock, Table } from "./table";

/** Actions that share access levels, resources and condition keys: two lines of the table, read when somebody asks. */
export interface ActionGroup {
    /** What follows `>`: the kinds of resource. */
    readonly resources: string;
    /** Letters of the access levels. */
    readonly levels: string;
    /** Condition keys, as the table writes them. */
    readonly keys: string;
}

/** The names of a service's actions, which is all that most questions need. */
export interface ServiceNames {
    /** In lower case and in order: the index of a name is its id less the service's first. */
    readonly folded: readonly string[];
    /** By index, in AWS's casing. */
    readonly names: readonly string[];
    /** By index. */
    readonly groups: readonly ActionGroup[];
    /** Lines about resource types, keys, ratings and corrections. */
    readonly facts: readonly string[];
}

/** Reads the names of one service. `docs/catalogue.md` describes the lines. */
export function readNames({ text }: Table, { from, to }: ServiceBlock): ServiceNames {
    const written: string[] = [];
    const groupOf: ActionGroup[] = [];
    const places = new Map<string, number>();
    const facts: string[] = [];
    let resources = "";
    let tail = "";
    for (const line of text.slice(from, to).split("\n")) {
        if (factSigns.has(line.slice(0, 1))) {
            facts.push(line);
        } else if (line.startsWith(">")) {
            resources = line.slice(2);
            tail = "";
        } else {
            const colon = line.indexOf(": ");
            const space = line.indexOf(" ");
            const end = Math.min(space, colon);
            const group = { resources, levels: line.slice(0, end), keys: line.slice(end + 1, colon) };
            for (const token of line.slice(colon + 2).split(" ")) {
                const tilde = token.indexOf("~");
                const name = tilde < 0 ? token : token.slice(0, tilde) + tail + token.slice(tilde + 1);
                if (tilde < 0) tail = nameTail(token);
                places.set(name.toLowerCase(), written.length);
                written.push(name);
                groupOf.push(group);
            }
        }
    }
    const folded = [...places.keys()].sort();
    const inOrder = folded.map((name) => places.get(name)!);
    return {
        folded,
        names: inOrder.map((place) => written[place]!),
        groups: inOrder.map((place) => groupOf[place]!),
        facts,
    };
}

/** Index of a name in lower case, or `undefined` if the service has no such action. */
export function indexOfName({ folded }: ServiceNames, name: string): number | undefined {
    const index = lowerBound(folded, name);
    return folded[index] === name ? index : undefined;
}

/** Index of the first of sorted names that is not before `text`. */
export function lowerBound(sorted: readonly string[], text: string): number {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle]! < text) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** First characters of the lines that `read-facts.ts` reads. */
const factSigns = new Set(["t", "k", "$", "o", "r"]);
