import path from "node:path";
import type { Check } from "../check";

/** Updates from this environment run with the pack. */
export const packCheck: Check = {
    name: "pack",
    run({ pack, io }) {
        const asked = io.env["PULUMI_OPTION_POLICY_PACK"];
        if (pack === undefined) {
            return {
                state: "attention",
                facts: [
                    asked === undefined
                        ? "not found from this folder upwards"
                        : `PULUMI_OPTION_POLICY_PACK=${asked} holds no built pack`,
                ],
                fix: [
                    "npm install countersign",
                    "export PULUMI_OPTION_POLICY_PACK=/abs/path/to/node_modules/countersign/policypack",
                ],
            };
        }
        if (pack.by === "installed") {
            return {
                state: "attention",
                facts: [`installed in ${pack.folder}, but updates from here run without it`],
                fix: ["in the pipeline:", `export PULUMI_OPTION_POLICY_PACK=${pack.folder}`],
            };
        }
        const relative = (asked ?? "").split(",").some((each) => !path.isAbsolute(each.trim()));
        if (relative) {
            return {
                state: "attention",
                facts: [`PULUMI_OPTION_POLICY_PACK=${asked} is relative: each project looks it up from its own folder`],
                fix: [`export PULUMI_OPTION_POLICY_PACK=${pack.folder}`],
            };
        }
        return { state: "ok", facts: [`${pack.folder}, by PULUMI_OPTION_POLICY_PACK`] };
    },
};
