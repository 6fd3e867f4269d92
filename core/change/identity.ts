import type { Person } from "./person";

/** Who an identity belongs to. */
export type Identified =
    | { readonly kind: "person"; readonly person: Person }
    /** Nobody in `people` has it. `keys` are the forms it may be compared by, the most specific first. */
    | { readonly kind: "unmapped"; readonly identity: string; readonly keys: readonly string[] };

/** An id that `people` gives to more than one person: a mistake in the configuration. */
export interface SharedId {
    readonly id: string;
    /** Names of the people who have it, in the order of the configuration. */
    readonly people: readonly string[];
}

/**
 * Who `identity` is: a login, an e-mail address, `Name <address>` as git writes it, an SSH principal, or an AWS user or
 * session as a name, an ARN or a principal id (`AROA…:session`). Compared without case, outer space and Unicode form.
 * A person's own name counts as one of the ids.
 */
export function personOf(people: readonly Person[], identity: string): Identified {
    const keys = keysOf(identity);
    const index = indexOf(people);
    for (const key of keys) {
        const person = index.get(key);
        if (person !== undefined) return { kind: "person", person };
    }
    return { kind: "unmapped", identity: identity.trim(), keys };
}

/**
 * Whether both are the same person. Two identities that nobody mapped are the same when they share any form, so that a
 * requester cannot become a second person by writing the name another way.
 */
export function samePerson(a: Identified, b: Identified): boolean {
    if (a.kind === "person" && b.kind === "person") return canonical(a.person.name) === canonical(b.person.name);
    if (a.kind === "unmapped" && b.kind === "unmapped") return a.keys.some((key) => b.keys.includes(key));
    return false;
}

/** Ids that more than one person has, compared as `personOf` compares them. */
export function sharedIds(people: readonly Person[]): readonly SharedId[] {
    const owners = new Map<string, { id: string; people: Set<Person> }>();
    for (const person of people) {
        for (const id of [person.name, ...person.ids]) {
            const key = keysOf(id)[0];
            if (key === undefined) continue;
            const entry = owners.get(key) ?? { id, people: new Set() };
            entry.people.add(person);
            owners.set(key, entry);
        }
    }
    return [...owners.values()]
        .filter((entry) => entry.people.size > 1)
        .map((entry) => ({ id: entry.id, people: [...entry.people].map((person) => person.name) }));
}

/** Without case, outer and repeated space, and differences of Unicode form. */
function canonical(text: string): string {
    return text.normalize("NFC").toLowerCase().normalize("NFC").trim().replace(/\s+/gu, " ");
}

/**
 * The forms of one identity, the most specific first. A short form (the session's name of an ARN) is only ever used to look
 * somebody up; in `people` an id stands for exactly what is written, so that two accounts may each have a user `lee`.
 */
function keysOf(identity: string): readonly string[] {
    const whole = canonical(identity);
    if (whole === "") return [];
    // Of `Name <address>` the address alone says who it is: anybody can write any name before it.
    const address = /^[^<>]*<([^<>\s]+@[^<>\s]+)>$/u.exec(whole)?.[1];
    if (address !== undefined) return [address];
    const short = awsName(whole);
    return short === undefined || short === "" ? [whole] : [whole, short];
}

/**
 * User or session name of an ARN (`arn:aws:iam::ACCOUNT:user/PATH/NAME`, `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`,
 * `…:federated-user/NAME`) or of a principal id with a session (`AROA…:SESSION`), already in lower case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
function awsName(identity: string): string | undefined {
    const arn = /^arn:[a-z-]+:(?:iam|sts)::\d{12}:(user|assumed-role|federated-user)\/(.+)$/u.exec(identity);
    if (arn !== null) return arn[2]!.slice(arn[2]!.lastIndexOf("/") + 1);
    return /^a(?:ro|id|sc)a[a-z0-9]{12,28}:(.+)$/u.exec(identity)?.[1];
}

const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>();

/** The same `people` is asked once for every record of a trail, so its index is kept as long as the list is. */
function indexOf(people: readonly Person[]): ReadonlyMap<string, Person> {
    const known = indexes.get(people);
    if (known !== undefined) return known;
    const index = new Map<string, Person>();
    for (const person of people) {
        for (const id of [person.name, ...person.ids]) {
            const key = keysOf(id)[0];
            if (key !== undefined && !index.has(key)) index.set(key, person);
        }
    }
    indexes.set(people, index);
    return index;
}
