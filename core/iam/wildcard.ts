/**
 * Whether an IAM pattern covers a whole text: `*` stands for any run of characters, also none, `?` for exactly one; `${*}`,
 * `${?}` and `${$}` stand for the characters themselves. Other policy variables are taken letter for letter.
 * Takes at most `pattern.length * text.length` steps.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function covers(pattern: string, text: string): boolean {
    const tokens = tokenize(pattern);
    let [at, token, retryAt, retryToken] = [0, 0, -1, -1];
    while (at < text.length) {
        const wanted = tokens[token];
        if (wanted === any) {
            retryToken = token++;
            retryAt = at;
        } else if (wanted !== undefined && (wanted === one || wanted === text[at])) {
            token++;
            at++;
        } else if (retryToken >= 0) {
            token = retryToken + 1;
            at = ++retryAt;
        } else {
            return false;
        }
    }
    while (tokens[token] === any) token++;
    return token === tokens.length;
}

/** Whether a pattern for actions covers an action, both as `service:Name`; case does not count. */
export function coversAction(pattern: string, action: string): boolean {
    return covers(pattern.toLowerCase(), action.toLowerCase());
}

const any = Symbol("any run");
const one = Symbol("one character");

const escapes = new Set(["${*}", "${?}", "${$}"]);

function tokenize(pattern: string): (string | typeof any | typeof one)[] {
    const tokens: (string | typeof any | typeof one)[] = [];
    for (let i = 0; i < pattern.length; i++) {
        if (pattern[i] === "$" && escapes.has(pattern.slice(i, i + 4))) {
            tokens.push(pattern[i + 2]!);
            i += 3;
        } else if (pattern[i] === "*") {
            if (tokens.at(-1) !== any) tokens.push(any);
        } else {
            tokens.push(pattern[i] === "?" ? one : pattern[i]!);
        }
    }
    return tokens;
}
