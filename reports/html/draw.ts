import { attribute, type Html, markup, type Piece } from "./escape";

/** A coordinate with at most one decimal, so that a drawing is the same on every machine. */
export function place(value: number): string {
    return String(Math.round(value * 10) / 10);
}

/** Words at a place. Text in a drawing is plain: escaped here, and isolated by the style sheet. */
export function words(
    x: number,
    y: number,
    text: string,
    { className, anchor }: { className?: string; anchor?: "middle" | "end" } = {},
): Html {
    const attributes = [attribute("class", className), attribute("text-anchor", anchor)];
    return markup`<text x="${place(x)}" y="${place(y)}"${attributes}>${text}</text>`;
}

export function box(className: string, x: number, y: number, width: number, height: number): Html {
    const size = markup`width="${place(width)}" height="${place(height)}"`;
    return markup`<rect class="${className}" x="${place(x)}" y="${place(y)}" ${size}/>`;
}

/** A path from its commands and numbers, e.g. `M`, 3, 4, `V`, 20. */
export function path(className: string, ...commands: readonly (string | number)[]): Html {
    const data = commands.map((part) => (typeof part === "string" ? part : ` ${place(part)}`)).join("");
    return markup`<path class="${className}" d="${data.replace(/([A-Z]) /g, "$1")}"/>`;
}

/** A mark of 12 px around a centre. */
export function symbol(name: string, x: number, y: number): Html {
    return markup`<use href="#m-${name}" x="${place(x - 6)}" y="${place(y - 6)}" width="12" height="12"/>`;
}

/** Parts that are one thing to a pointer and to a reader, with the words for it. */
export function titled(title: string, ...parts: readonly Piece[]): Html {
    return markup`<g><title>${title}</title>${parts}</g>`;
}

/** A drawing with its title and the same in words; wider than a phone it scrolls inside. */
export function drawing(
    id: string,
    size: { readonly width: number; readonly height: number },
    about: { readonly title: string; readonly description: string; readonly label: string },
    content: Piece,
): Html {
    return markup`<div class="wide" tabindex="0" role="group" aria-label="${about.label}, scrolls sideways">
        <svg class="g" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="${id}-t ${id}-d">
        <title id="${id}-t">${about.title}</title><desc id="${id}-d">${about.description}</desc>
        ${content}
        </svg></div>`;
}
