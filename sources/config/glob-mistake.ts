/**
 * Why no stack could ever match `glob`, or why it does not mean what its writer thinks; `undefined` when it is sound.
 * A rule that never matches is worse than an error: its stacks would get another rule.
 */
export function globMistake(glob: string): string | undefined {
    if (glob.length === 0 || glob.length > 200) return "must have 1 to 200 characters";
    const strange = /[^A-Za-z0-9_.*?/-]/u.exec(glob)?.[0];
    if (strange !== undefined) {
        return `has a ${JSON.stringify(strange)}; names of stacks are letters, digits, "_", "." and "-", wildcards are "*", "**" and "?"`;
    }
    const slashes = glob.split("/").length - 1;
    if (glob.startsWith("/") || glob.endsWith("/") || glob.includes("//")) {
        return `matches no stack: a stack is named project/stack, and "${glob}" has an empty part`;
    }
    if (slashes > 1) return `matches no stack: a stack is named project/stack, without the Pulumi organization`;
    if (slashes === 0 && !glob.includes("**")) {
        return glob === "*"
            ? 'matches no stack: "*" stays within a part of project/stack. Write "**" for every stack'
            : `matches no stack: a stack is named project/stack. Write "${glob}/*" or "*/${glob}"`;
    }
    return undefined;
}
