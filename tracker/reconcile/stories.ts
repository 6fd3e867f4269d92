import type { TrailEvent } from "../../core/trail/trail-event";
import type { Verdict } from "../../core/trail/verdict";
import type { JudgedUpdate } from "./judged-update";
import type { Story } from "./reconciliation";

export function tellStories(
    _verdicts: readonly Verdict[],
    _writes: readonly TrailEvent[],
    _updates: readonly JudgedUpdate[],
    _last: string | null,
): readonly Story[] {
    return [];
}
