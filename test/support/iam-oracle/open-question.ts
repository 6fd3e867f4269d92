/**
 * What the pages leave open. Where an answer hangs on one of these, the evaluator works it out under both readings, and
 * has no opinion when they differ: a test that guessed would only compare two guesses.
 */
export const openQuestions = {
    "star-across-fields":
        "Resource: a star at the end of an ARN segment may reach beyond the colon; nothing is said of others, or of `?`.",
    "star-across-colon": "Resource: the same behind the fifth colon, where colons belong to the name.",
    "star-or-missing-field":
        "Resource: an ARN that seems to lack fields is completed by stars, or a star in it stands for the fields.",
    "wildcard-in-value": "Variables: nothing says whether `*` in a variable's value is a wildcard or a character.",
    "empty-variable": "Variables: a key that has no value is null; nothing says whether an empty string is a value.",
    "unresolved-among-others":
        "Variables: one value of several names an absent key; that value never matches, or the statement is invalid.",
    "account-as-principal":
        "Principal: naming one's own account delegates to it; whether that alone allows its users is not said.",
    "not-principal-partly":
        "NotPrincipal: a principal listed without its account, or the account alone, may be denied.",
} as const;

export type OpenQuestion = keyof typeof openQuestions;

/** True chooses the first reading, false the second; every pattern that it is `about` may be read in its own way. */
export type Ask = (question: OpenQuestion, about?: string) => boolean;

/** Thrown for what no page describes at all, and for documents that IAM would not accept. */
export class Unanswerable extends Error {}

/** The distinct answers of `work` under every combination of the readings that it asks for. */
export function underEveryReading<T>(work: (ask: Ask) => T): {
    readonly answers: ReadonlySet<T>;
    readonly asked: readonly OpenQuestion[];
} {
    const asked = new Set<OpenQuestion>();
    const keys: string[] = [];
    const answers = new Set<T>();
    // `keys` grows while combinations run; a combination is a bit for each question asked so far.
    for (let combination = 0; combination < 2 ** keys.length; combination++) {
        answers.add(
            work((question, about = "") => {
                const key = `${question} ${about}`;
                if (!keys.includes(key)) keys.push(key);
                if (keys.length > 12) throw new Unanswerable("too much is left open at once");
                asked.add(question);
                return ((combination >> keys.indexOf(key)) & 1) === 0;
            }),
        );
    }
    return { answers, asked: [...asked] };
}
