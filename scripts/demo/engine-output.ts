/** The parts of what Pulumi prints that the story is about; everything in between is progress. */
const sections = ["Policies:", "Diagnostics:", "Outputs:", "Resources:", "Duration:"] as const;

export type Section = (typeof sections)[number];

/**
 * Takes sections out of the output of `pulumi up`, as they stand there. A run with a preview prints each section twice: the
 * last one counts.
 */
export function takeSections(output: string, wanted: readonly Section[]): string {
    const found = new Map<Section, string[]>();
    let current: string[] | undefined;
    for (const line of output.split("\n")) {
        const section = sections.find((each) => line.startsWith(each));
        if (section) {
            current = [];
            found.set(section, current);
        } else if (/^\S/.test(line)) {
            current = undefined;
        }
        current?.push(line);
    }
    return wanted.flatMap((section) => (found.has(section) ? [trimmed(found.get(section) ?? [])] : [])).join("\n\n");
}

/** Without the warning that no language host is installed, which concerns only how the pack was started. */
function trimmed(lines: readonly string[]): string {
    return lines
        .filter((line) => !line.includes("using pulumi-analyzer-policy-nodejs from $PATH"))
        .join("\n")
        .replace(/\n{2,}/g, "\n")
        .trimEnd();
}
