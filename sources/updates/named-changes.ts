import type { Update } from "../../core/trail/update";
import type { HistoryEntry } from "./history-file";

const configKey = "countersign:changeId";

/**
 * Every change id that a history entry names. Pulumi records the stack's configuration with its values and the message, but
 * of environment variables only the names, so that an id given as `COUNTERSIGN_CHANGE_ID` alone cannot be read here.
 */
export function namedChanges(entry: HistoryEntry, idPattern: string): Update["changeIds"] {
    const configured = entry.config[configKey]?.trim() ?? "";
    const found: { id: string; from: "config" | "message" }[] = [];
    if (configured !== "") found.push({ id: configured, from: "config" });
    // A letter or digit on either side would make it another word. Messages are short, the bound is for made ones.
    const inMessage = new RegExp(`(?<![A-Za-z0-9])(?:${idPattern})(?![A-Za-z0-9])`, "g");
    for (const match of entry.message.slice(0, 2000).matchAll(inMessage)) {
        const id = match[0];
        if (!isMeant(id, match.index, configured) || found.some((each) => each.from === "message" && each.id === id))
            continue;
        found.push({ id, from: "message" });
    }
    return found;
}

/**
 * A message speaks of many things: `CHG0040003 rename the S3 bucket, SHA-256 on`. Meant is what begins like the configured
 * id; without one, what has a number of at least four digits, or an issue key at the very beginning.
 */
function isMeant(id: string, at: number, configured: string): boolean {
    if (configured !== "") return id === configured || letters(id) === letters(configured);
    return /\d{4}/.test(id) || (at === 0 && /^[A-Z]{2,}-\d+$/.test(id));
}

function letters(id: string): string {
    return /^[^0-9]*/.exec(id)![0];
}
