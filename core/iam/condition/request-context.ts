import { foldCase } from "../pattern/fold-case";
import type { Variables } from "../pattern/variables";

/** The keys of one request with their values; names without case. */
export interface RequestContext {
    /** `undefined` where the request has no such key. */
    values(key: string): readonly string[] | undefined;
    /** Value of a policy variable: only of keys with exactly one value. */
    readonly variable: Variables;
}

export function requestContext(keys: Readonly<Record<string, readonly string[]>>): RequestContext {
    const folded = new Map(Object.entries(keys).map(([key, values]) => [foldCase(key), values]));
    const values = (key: string) => folded.get(foldCase(key));
    return {
        values,
        variable: (key) => {
            const found = values(key);
            return found?.length === 1 ? found[0] : undefined;
        },
    };
}
