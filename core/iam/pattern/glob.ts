import { piecesOf, valueOf, type Piece, type Variables } from "./variables";

/**
 * A pattern as numbers: a character is its code unit, a wildcard is negative, and a policy variable that nobody has resolved is
 * a run of numbers above all characters, so that it equals the same variable and nothing else.
 */
export type Glob = readonly number[];

/** Any run of characters, also none. */
export const anyRun = -1;
export const anyOne = -2;
/** The same within one segment of an ARN: no colon. */
export const runInSegment = -3;
export const oneInSegment = -4;

export const colon = ":".charCodeAt(0);
const [a, r, n] = ["a", "r", "n"].map((letter) => letter.charCodeAt(0));
const star = "*".charCodeAt(0);
const questionMark = "?".charCodeAt(0);
const variableBase = 0x110000;

export function isRun(token: number): boolean {
    return token === anyRun || token === runInSegment;
}

export function isVariable(token: number): boolean {
    return token >= variableBase;
}

/** What is to become of policy variables. */
export type Resolve =
    /** The version of the document knows none: `${x}` is text, and a star in it a wildcard. */
    | { readonly variables: "none" }
    /** Their values in one request. */
    | { readonly variables: Variables }
    /** `written`: letter for letter; `symbol`: the same variable equals itself; `any`: it may be anything. */
    | { readonly variables: "written" | "symbol" | "any" };

/** The glob of a pattern; `undefined` where it names a variable without a value, so that it covers nothing. */
export function globOf(pattern: string, { variables }: Resolve): Glob | undefined {
    const pieces: readonly Piece[] =
        variables === "none" || !pattern.includes("${") ? [{ kind: "text", text: pattern }] : piecesOf(pattern);
    const glob: number[] = [];
    for (const piece of pieces) {
        if (piece.kind === "text") addPattern(glob, piece.text);
        else if (piece.kind === "literal") addText(glob, piece.text, 0);
        else if (variables === "any") addRun(glob);
        else if (variables === "written") addText(glob, piece.text, 0);
        else if (variables === "symbol") addText(glob, piece.text, variableBase);
        else {
            const value = valueOf(piece, variables as Variables);
            if (value === undefined) return undefined;
            addText(glob, value, 0);
        }
    }
    return glob;
}

function addPattern(glob: number[], text: string): void {
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === star) addRun(glob);
        else glob.push(code === questionMark ? anyOne : code);
    }
}

function addRun(glob: number[]): void {
    if (glob.at(-1) !== anyRun) glob.push(anyRun);
}

function addText(glob: number[], text: string, base: number): void {
    for (let at = 0; at < text.length; at++) glob.push(base + text.charCodeAt(at));
}

/**
 * Reads the pattern of an ARN. An incomplete one has a star for every field that it lacks, so `arn:aws:sqs` is all of SQS. Wildcards
 * keep to their segments: before the fifth colon, `?` and a star that does not end its segment stand for no colon. A star at the
 * end of a segment goes beyond it, and behind the fifth colon everything belongs to the resource. A pattern that has a star
 * and no five colons stays as it is: the star may stand for what seems to be lacking.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html#policies-grammar-notes-strings
 */
export function inSegments(pattern: Glob): Glob {
    const glob = completed(pattern);
    let colons = 0;
    let fifth = -1;
    for (let at = 0; at < glob.length && fifth < 0; at++) if (glob[at] === colon && ++colons === 5) fifth = at;
    if (fifth < 0) return glob;
    return glob.map((token, at) => {
        if (at > fifth) return token;
        if (token === anyOne) return oneInSegment;
        return token === anyRun && glob[at + 1] !== colon ? runInSegment : token;
    });
}

function completed(glob: Glob): Glob {
    const isArn = glob[0] === a && glob[1] === r && glob[2] === n && glob[3] === colon;
    if (!isArn || glob.some(isRun)) return glob;
    const lacking = 5 - glob.filter((token) => token === colon).length;
    return lacking > 0 ? [...glob, ...Array.from({ length: lacking }, () => [colon, anyRun]).flat()] : glob;
}
