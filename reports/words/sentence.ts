/**
 * A clause as a sentence: a capital where it begins with a plain word, a full stop where it ends with a word. Names and
 * commands (`countersign:changeId`, `payments/prod`) keep their letters.
 */
export function asSentence(clause: string): string {
    const start = /^[a-z]+(?=[ ,])/.test(clause) ? clause.charAt(0).toUpperCase() + clause.slice(1) : clause;
    return /[\p{L}\p{N})]$/u.test(start) ? `${start}.` : start;
}
