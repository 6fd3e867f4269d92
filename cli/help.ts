import type { Command } from "./command";

const groups = ["change", "gate", "track", "prove", "set up"] as const;

/** The text of `countersign --help`, made from the commands themselves. */
export function overview(commands: readonly Command[]): string {
    const width = Math.max(...commands.map((command) => command.name.length)) + 2;
    const lines = ["No infrastructure change without a countersignature.", ""];
    for (const group of groups) {
        const members = commands.filter((command) => command.group === group);
        members.forEach((command, index) => {
            lines.push(`  ${(index === 0 ? group : "").padEnd(11)}${command.name.padEnd(width)}${command.summary}`);
        });
    }
    lines.push(
        "",
        "  --config FILE   countersign.yaml     --color always|never|auto   --ascii",
        "",
        "  exit 0 clean or allowed   1 findings or denied   2 could not decide",
        "",
        "countersign <command> --help shows examples.",
        "",
    );
    return lines.join("\n");
}
