import type { UpdateSummary } from "../../tracker/reconcile/reconciliation";
import { asSentence } from "../words/sentence";
import { type Html, markup, outside, type Piece } from "./escape";

const most = 40;

/** Remarks on updates, said once below the table and referred to by number, because most are those of many updates. */
export interface Notes {
    /** `note 1, 3` of one update; nothing where it has none. */
    readonly of: (update: UpdateSummary) => Piece;
    readonly list: Piece;
}

export function notesOn(updates: readonly UpdateSummary[]): Notes {
    const numbers = new Map<string, number>();
    for (const remark of updates.flatMap(remarksOf)) {
        if (!numbers.has(remark)) numbers.set(remark, numbers.size + 1);
    }
    return {
        of: (update) => {
            const own = remarksOf(update).map((remark) => numbers.get(remark) ?? 0);
            const shown = own.filter((number) => number <= most);
            const words = shown.length < own.length ? [...shown, "more in the JSON report"] : shown;
            return words.length === 0
                ? ""
                : markup`<span class="dim">${words.length === 1 ? "note" : "notes"} ${words.join(", ")}</span>`;
        },
        list: numbers.size === 0 ? "" : list([...numbers.keys()]),
    };
}

function list(remarks: readonly string[]): Html {
    return markup`<ol class="notes" aria-label="Notes">
        ${remarks.slice(0, most).map((remark) => markup`<li>${outside(asSentence(remark))}</li>`)}
    </ol>`;
}

function remarksOf({ remarks, packRequested }: UpdateSummary): string[] {
    return [...remarks, ...(packRequested ? [] : ["it did not ask for a policy pack"])];
}
