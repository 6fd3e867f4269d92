import type { Party } from "../../core/change/change";
import { personOf, samePerson, type Identified } from "../../core/change/identity";
import type { Person } from "../../core/change/person";
import { checkSignature, type SignatureQuestion } from "../../core/ssh/check-signature";

export interface SignerQuestion extends SignatureQuestion {
    readonly people: readonly Person[];
    /** Who the signed text says made it. */
    readonly claimed: string;
}

export type Signer = { readonly party: Party; readonly fingerprint: string } | { readonly why: string };

/**
 * Who signed, as one identity: the person that the key's principals belong to. Refuses a key that is listed for two people, and
 * a text that names somebody else than who signed it.
 */
export function checkSigner(question: SignerQuestion): Signer {
    const answer = checkSignature(question);
    if (!answer.ok) return { why: answer.why };
    const { people, claimed } = question;
    const found = answer.principals.map((principal) => ({ principal, who: personOf(people, principal) }));
    const mapped = found.filter((each) => each.who.kind === "person");
    const stranger = mapped.find((each) => !samePerson(each.who, mapped[0]!.who));
    if (stranger !== undefined) {
        const names = [mapped[0]!, stranger].map((each) => nameOf(each.who));
        return {
            why: `signed with a key that allowed_signers lists for ${names.join(" and ")}, ${answer.fingerprint}`,
        };
    }
    // A name that nobody mapped has to be one of the key's own; of several, the first stands for the key, so that two names
    // of one key are never two people.
    const signer = mapped[0] ?? found[0]!;
    const claimant = personOf(people, claimed);
    const isOwn = samePerson(claimant, signer.who) || answer.principals.includes(claimed.trim());
    if (!isOwn) return { why: `signed by ${signer.principal}, but it names ${claimed.trim()}` };
    return { party: { identity: signer.principal, strength: "signed" }, fingerprint: answer.fingerprint };
}

function nameOf(who: Identified): string {
    return who.kind === "person" ? who.person.name : who.identity;
}
