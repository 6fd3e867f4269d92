import { TimeText, toUtc } from "../../core/change/utc-time";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";

/**
 * The moment that an option gives, UTC ISO-8601. The seconds may be left out, the zone may not, and a day that no month has is a
 * mistake and not the next one.
 *
 * @throws ToolError `bad-input`
 */
export function readTime(option: string, text: string): string {
    const whole = text.replace(/^(.{10}T\d\d:\d\d)(?=Z|[+-])/, "$1:00");
    if (TimeText.safeParse(whole).success) return toUtc(whole);
    const shown = printable(text.slice(0, 60));
    throw new ToolError("bad-input", `${option}: "${shown}" is no time such as 2026-11-03T14:00:00Z`);
}
