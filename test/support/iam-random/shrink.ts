type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The smallest value reached by leaving out members, one at a time, for which `fails` still holds. */
export function shrink<T>(value: T, fails: (candidate: T) => boolean): T {
    let smallest = value as unknown as Json;
    for (let found = true; found;) {
        const smaller = [...without(smallest)].find((candidate) => holds(candidate as unknown as T, fails));
        found = smaller !== undefined;
        smallest = smaller ?? smallest;
    }
    return smallest as unknown as T;
}

/** A candidate that has lost a part it cannot do without may make either side throw: it is then no smaller example. */
function holds<T>(candidate: T, fails: (candidate: T) => boolean): boolean {
    try {
        return fails(candidate);
    } catch {
        return false;
    }
}

/** Every value with one member less, outermost first. */
function* without(value: Json): Generator<Json> {
    if (Array.isArray(value)) {
        const list = value as readonly Json[];
        for (const at of list.keys()) yield list.filter((_, index) => index !== at);
        for (const [at, member] of list.entries())
            for (const smaller of without(member)) yield list.map((each, index) => (index === at ? smaller : each));
    } else if (typeof value === "object" && value !== null) {
        const members = Object.entries(value);
        for (const [name] of members) yield Object.fromEntries(members.filter(([other]) => other !== name));
        for (const [name, member] of members)
            for (const smaller of without(member)) yield { ...(value as Record<string, Json>), [name]: smaller };
    }
}
