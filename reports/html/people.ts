import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import { approversOf, changesById } from "../words/approvers";
import { type Html, markup, outside } from "./escape";

/** How a person, a machine or a credential is drawn on this page; the same name always gives the same chip. */
export interface People {
    readonly chip: (name: string) => Html;
}

const colours = 4;

/**
 * Chips in the colours of first appearance, down the page. A square is a person, a round box a machine, a dashed one a name
 * that nobody mapped to a person; beyond four people the chips stay without a colour, because a repeated one would mislead.
 */
export function peopleOf({ stories, updates, changes, people }: Reconciliation): People {
    const byChange = changesById(changes);
    const known = people === undefined ? undefined : new Map(people.map((person) => [person.name, person]));
    const kindOf = (name: string): Kind => {
        if (known === undefined) return "person";
        const person = known.get(name);
        if (person === undefined) return "cred";
        return person.bot ? "bot" : "person";
    };
    const order = new Map<string, number>();
    const byId = new Map(updates.map((update) => [update.id, update]));
    const told = stories.flatMap(({ update }) => (update === undefined ? [] : [byId.get(update)]));
    for (const update of [...told, ...updates]) {
        if (update === undefined) continue;
        const { counted, uncounted } = approversOf(update, byChange);
        for (const name of [update.requestedBy, ...counted, ...uncounted, update.appliedBy]) {
            if (name !== undefined && kindOf(name) === "person" && !order.has(name)) order.set(name, order.size + 1);
        }
    }
    return {
        chip: (name) => {
            const place = order.get(name) ?? colours + 1;
            return chip(name, kindOf(name), place <= colours ? `p${place}` : "");
        },
    };
}

type Kind = "person" | "bot" | "cred";

/** A key, a role or a user of the cloud, which is nobody until somebody maps it. */
export function credentialChip(name: string): Html {
    return chip(name, "cred", "");
}

function chip(name: string, kind: Kind, colour: string): Html {
    const short = name.length <= 24 ? "short" : "";
    const letters = markup`<b aria-hidden="true">${monogram(name)}</b>`;
    return markup`<span class="who ${kind} ${colour} ${short}">${letters}${outside(name)}</span>`;
}

/** Two letters: the initials of a name of several parts, else its first two; what kind of caller it is says nothing. */
function monogram(label: string): string {
    const name = label.replace(/^(?:iam user|iam role|role|user|aws service|aws account)\s+/i, "");
    const parts = name
        .split("@", 1)
        .join("")
        .split(/[\s._-]+/)
        .map((part) => [...part.replace(/[^\p{L}\p{N}]/gu, "")]);
    const words = parts.filter((letters) => letters.length > 0);
    const [first = [], second] = words;
    const letters = second === undefined ? first.slice(0, 2) : [first[0] ?? "", second[0] ?? ""];
    return letters.join("").toUpperCase() || "?";
}
