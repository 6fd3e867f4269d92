import type { TrailEvent } from "./trail-event";

/** Whether the call failed: AWS names an error, or only its text. */
export function failed(event: TrailEvent): boolean {
    return (event.errorCode !== undefined && event.errorCode !== "") || (event.errorMessage ?? "") !== "";
}
