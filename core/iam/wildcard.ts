/** Whether a pattern covers a whole text. */
export type Matcher = (text: string) => boolean;

/**
 * Makes an IAM pattern ready: `*` stands for any run of characters, also none, `?` for exactly one; `${*}`, `${?}` and `${$}` stand
 * for the characters themselves. Other policy variables are taken letter for letter. A match takes at most
 * `pattern.length * text.length` steps.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matcher(pattern: string): Matcher {
    if (!/[*?]/.test(pattern)) {
        const text = pattern.replace(/\$\{\$\}/g, "$");
        return (other) => other === text;
    }
    const tokens = tokenize(pattern);
    return (text) => matches(tokens, text);
}

/** The same for actions, as `service:Name`; case does not count. */
export function actionMatcher(pattern: string): Matcher {
    const matches = matcher(pattern.toLowerCase());
    return (action) => matches(action.toLowerCase());
}

type Token = string | typeof any | typeof one;
const any = Symbol("any run");
const one = Symbol("one character");

function matches(tokens: readonly Token[], text: string): boolean {
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

const escapes = new Set(["${*}", "${?}", "${$}"]);

function tokenize(pattern: string): Token[] {
    const tokens: Token[] = [];
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
