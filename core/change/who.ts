import { quoted } from "./explain-text";
import type { Person } from "./person";

/** Somebody behind an identity: a person of the configuration, or the bare identity where none is mapped. */
export interface Somebody {
    /** As shown to people. */
    readonly name: string;
    readonly person?: Person;
    readonly key: string;
}

/** Finds who an identity belongs to. Without `people` every identity is somebody of its own. */
export function somebody(people: readonly Person[], identity: string): Somebody {
    const wanted = fold(identity);
    const person = people.find((each) => fold(each.name) === wanted || each.ids.some((id) => fold(id) === wanted));
    return person === undefined
        ? { key: `identity ${wanted}`, name: quoted(identity) }
        : { key: `person ${fold(person.name)}`, name: quoted(person.name), person };
}

/** Whether both are the same person, as far as the configuration tells. */
export function isSame(a: Somebody, b: Somebody): boolean {
    return a.key === b.key;
}

function fold(identity: string): string {
    return identity.trim().normalize("NFKC").toLowerCase();
}
