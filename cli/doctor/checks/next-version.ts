import { ToolError } from "../../../core/tool-error";
import { parseNearerConfig } from "../../../sources/config/parse-config";
import { futureDenials, nextVersion } from "../../../sources/config/next-version";
import { readRegularFile } from "../../../sources/config/read-regular-file";
import type { Check } from "../check";

/** What the next version of the format would deny, long before anybody has to use it. */
export const nextVersionCheck: Check = {
    name: `version ${nextVersion}`,
    run({ loaded }) {
        if (loaded instanceof ToolError) return undefined;
        const ruling = loaded.files[0]!;
        const bytes = readRegularFile(ruling.absolutePath, ruling.path, 1024 * 1024);
        if (bytes === undefined) return undefined;
        // Read as a nearer one would be: with what is written and without defaults.
        const denials = futureDenials(parseNearerConfig(bytes, ruling.path).value);
        if (denials.length === 0) return { state: "ok", facts: ["would change nothing here"] };
        return {
            state: "note",
            facts: [
                "does not exist yet; once you write it, it would deny or change:",
                ...denials.map(({ key, says }) => `${key}: ${says}`),
            ],
        };
    },
};
