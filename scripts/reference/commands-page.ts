import { commands } from "../../cli/commands";
import { overview } from "../../cli/help";

/** Every command's help as `countersign <command> --help` prints it. */
export function commandsPage(): string {
    const sections = commands.map(
        (command) => `## countersign ${command.name}\n\n\`\`\`\n${command.help.trimEnd()}\n\`\`\`\n`,
    );
    return [
        "# Commands\n",
        "Made from the commands themselves by `npm run docs`.\n",
        `\`\`\`\n${overview(commands).trimEnd()}\n\`\`\`\n`,
        ...sections,
    ].join("\n");
}
