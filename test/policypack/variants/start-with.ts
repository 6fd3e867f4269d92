import { judgeUpdate } from "../../../policypack/judge-update";
import { startPack, type PackParts } from "../../../policypack/start-pack";

/** Starts the pack as its own entry does, with a part replaced. */
export function startWith(parts: Partial<PackParts>): void {
    startPack(
        {
            process,
            packDir: __dirname,
            say: (line) => console.log(line),
            complain: (line) => console.error(line),
            now: () => new Date(),
        },
        { judgeUpdate, patience: 60_000, ...parts },
    );
}

/** Allows without asking; what breaks is elsewhere. */
export const allowing: PackParts["judgeUpdate"] = ({ stack }) =>
    Promise.resolve({
        stack,
        decision: { outcome: "allow", denials: [], approvedBy: [], remarks: [], evidence: [] },
        enforcement: "enforce",
        owner: undefined,
        loaded: undefined,
    });
