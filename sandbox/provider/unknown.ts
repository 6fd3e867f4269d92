/** What the engine sends for a value that is not known yet. */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Whether a value is unknown or holds something unknown. */
export function hasUnknown(value: unknown): boolean {
    if (Array.isArray(value)) {
        return value.some(hasUnknown);
    }
    if (value !== null && typeof value === "object") {
        return Object.values(value).some(hasUnknown);
    }
    return value === unknownValue;
}
