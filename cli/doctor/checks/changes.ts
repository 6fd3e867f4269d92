import { ToolError } from "../../../core/tool-error";
import { counted, inWords } from "../../../reports/words/figures";
import { openChangeSource } from "../../../sources/changes";
import type { Check } from "../check";

/** More files than this are counted but not opened. */
const mostOpened = 500;

/** The folder of the changes can be read, and which of them could be used. */
export const changes: Check = {
    name: "changes",
    async run({ loaded, io }) {
        if (loaded instanceof ToolError) return undefined;
        const source = openChangeSource(loaded, { now: io.now });
        let ids: readonly string[];
        try {
            ids = (await source.list?.()) ?? [];
        } catch {
            return {
                state: "attention",
                facts: [`${loaded.changesDir}: no such folder, or it may not be read`],
                fix: ["make it and ask for a first change: countersign request --help"],
            };
        }
        const unusable = new Map<string, string[]>();
        const add = (ref: string, why: string) => unusable.set(why, [...(unusable.get(why) ?? []), ref]);
        let signed = 0;
        for (const id of ids.slice(-mostOpened)) {
            const lookup = await source.find(id);
            if (lookup.found === "yes") {
                if (lookup.change.requestedBy.strength === "signed") signed += 1;
            } else if (lookup.found === "unusable") add(lookup.ref, lookup.why);
            else if (lookup.found === "unavailable") add(`${id}.yaml`, lookup.why);
            else add(`${id}.yaml`, "is not named like a change");
        }
        const opened = Math.min(ids.length, mostOpened);
        const count = [...unusable.values()].flat().length;
        const facts = [
            `file source, ${counted(ids.length, "change")}${opened < ids.length ? `, the last ${opened} opened` : ""}, ${signed} signed, ${count} unusable`,
            ...[...unusable].slice(0, 5).map(([why, refs]) => `${inWords(refs, 2)}: ${why}`),
        ];
        if (count === 0) return { state: "ok", facts };
        return { state: "attention", facts, fix: ["mend or sign them; an update that names one of them is denied"] };
    },
};
