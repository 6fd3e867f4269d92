import { ToolError } from "../../core/tool-error";

/** `2023-07-10`, `2023-07-10T10:40Z`, `2023-07-10T10:40:00Z` → `2023-07-10T10:40:00Z`. */
export function parseMoment(option: string, text: string | undefined): string | null {
    if (text === undefined) return null;
    const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?Z)?$/.exec(text);
    const iso = parts === null ? undefined : `${parts[1]!}T${parts[2] ?? "00:00"}:${parts[3] ?? "00"}Z`;
    if (iso === undefined || new Date(Date.parse(iso) || 0).toISOString().slice(0, 19) !== iso.slice(0, 19)) {
        throw new ToolError("bad-input", `${option} takes a UTC time such as 2023-07-10T10:40Z, or a day`);
    }
    return iso;
}
