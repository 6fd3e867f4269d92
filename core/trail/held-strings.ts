import { flatText } from "./flat-text";

/** Longer texts are documents: of them only the addresses are kept. */
const longestName = 256;

/**
 * Every name and setting that a resource's state holds as text, and the addresses inside its documents: what a call that led
 * to this state can have named.
 */
export function heldStrings(...states: readonly unknown[]): ReadonlySet<string> {
    const held = new Set<string>();
    for (const state of states) collect(state, held, 0);
    return held;
}

function collect(value: unknown, held: Set<string>, depth: number): void {
    if (depth > 32) return;
    if (typeof value === "string") {
        if (value.length <= longestName) held.add(value);
        for (const address of addressesIn(value)) held.add(address);
    } else if (Array.isArray(value)) {
        for (const each of value) collect(each, held, depth + 1);
    } else if (typeof value === "object" && value !== null) {
        for (const [key, each] of Object.entries(value as Record<string, unknown>)) {
            if (key === "Principal" && everybody.test(flatText({ [key]: each }))) held.add(openToAll);
            collect(each, held, depth + 1);
        }
    }
}

/** A policy's principal that is everybody, in the forms of its JSON text and of `flat-text.ts`. */
const everybody =
    /"Principal"\s{0,20}:\s{0,20}(?:\{\s{0,20}"AWS"\s{0,20}:\s{0,20}(?:\[\s{0,20})?)?"\*"|^Principal\n(?:AWS\n)?\*$/m;

const openToAll = "Principal *";

/**
 * What a text says about who or what gets access: ARNs, account numbers, and address ranges. Two texts that set the same
 * permission hold the same of these, whatever else differs in their form.
 */
export function addressesIn(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (const [address] of text.matchAll(
        // Every repetition is bounded: documents come from outside, and long runs of one character must not cost anything.
        /arn:aws[\w-]{0,20}:[\w-]{0,63}:[\w-]{0,40}:\w{0,20}:[\w+=,.@/:*-]{1,1024}|(?<![\w.-])\d{12}(?![\w.-])|(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}(?!\d)|(?<![\w:])[0-9a-f:]{0,40}::[0-9a-f:]{0,40}\/\d{1,3}(?!\d)/g,
    )) {
        found.add(address);
    }
    if (everybody.test(text)) found.add(openToAll);
    return found;
}
