import { personOf } from "../../../core/change/identity";
import { readAllowedSigners } from "../../../core/ssh/allowed-signers";
import { ToolError } from "../../../core/tool-error";
import { counted } from "../../../reports/words/figures";
import type { Check } from "../check";

/** Everybody who may sign is somebody that the configuration knows. One id for two people is refused when it is read. */
export const people: Check = {
    name: "people",
    run({ loaded }) {
        if (loaded instanceof ToolError) return undefined;
        const known = loaded.config.people;
        const bots = known.filter((person) => person.bot).length;
        if (known.length === 0) {
            return {
                state: "attention",
                facts: ["nobody is listed: names are compared as they are written"],
                fix: ["list who is who under people: else somebody with two names approves their own change"],
            };
        }
        const count = `${counted(known.length - bots, "person", "people")}, ${counted(bots, "bot")}`;
        const principals = readAllowedSigners(loaded.signers ?? "").signers.flatMap((signer) =>
            signer.principals.split(",").map((each) => each.trim()),
        );
        const unmapped = [...new Set(principals)].filter(
            (principal) => !/[*?!]/u.test(principal) && personOf(known, principal).kind === "unmapped",
        );
        if (unmapped.length === 0) return { state: "ok", facts: [`${count}, no id of two`] };
        return {
            state: "attention",
            facts: [
                count,
                `may sign, but are ids of nobody: ${unmapped.slice(0, 5).join(", ")}${unmapped.length > 5 ? ` and ${unmapped.length - 5} more` : ""}`,
            ],
            fix: ["add each to the ids of a person: nobody approves by two names then"],
        };
    },
};
