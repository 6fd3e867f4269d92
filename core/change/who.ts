import { quoted } from "./explain-text";
import { personOf, samePerson, type Identified } from "./identity";
import type { Person } from "./person";

/** Somebody behind an identity, with the name under which messages speak of them. */
export interface Somebody {
    readonly name: string;
    readonly identified: Identified;
    /** Where the configuration's people name them. */
    readonly person?: Person;
}

/** Finds who an identity belongs to. Without `people` every identity is somebody of its own. */
export function somebody(people: readonly Person[], identity: string): Somebody {
    const identified = personOf(people, identity);
    return identified.kind === "person"
        ? { name: quoted(identified.person.name), identified, person: identified.person }
        : { name: quoted(identified.identity), identified };
}

/** Whether both are the same person, as far as the configuration tells. */
export function isSame(a: Somebody, b: Somebody): boolean {
    return samePerson(a.identified, b.identified);
}
