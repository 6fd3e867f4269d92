import { clip } from "../words/clip";
import { clock, day, moment } from "../words/times";
import { attribute, type Html, join, markup, outside, visible } from "./escape";

const tailKept = 12;

/**
 * An identifier in a table: the beginning gives way to an ellipsis, the last characters stay. The text is whole in the
 * document, so that searching, selecting and reading aloud give all of it. `whole` is a longer form for the title: the ARN.
 */
export function middle(name: string, whole: string = name): Html {
    const characters = [...clip(name)];
    if (characters.length <= tailKept + 4) {
        const title = attribute("title", whole === name ? undefined : clip(whole));
        return markup`<code class="id"${title}>${outside(name)}</code>`;
    }
    const head = outside(characters.slice(0, -tailKept).join(""));
    const tail = outside(characters.slice(-tailKept).join(""));
    return markup`<code class="mid" title="${clip(whole)}"><span>${head}</span><span>${tail}</span></code>`;
}

/** A name of parts, such as `project/stack#4` or an ARN, that breaks between them before it breaks in one. */
export function breakable(name: string): Html {
    const parts = clip(name).split(/(?<=[/:])/);
    return markup`<bdi>${join(parts.map(visible), markup`<wbr>`)}</bdi>`;
}

/** An identifier in prose: wraps where it must, and can be copied. */
export function identifier(name: string): Html {
    return markup`<code class="arn" data-copy="${clip(name)}">${breakable(name)}</code>`;
}

/** `sha256:` and twelve characters, the whole in the title. Takes the digest with or without its prefix. */
export function digest(value: string): Html {
    const hex = value.replace(/^sha256:/, "");
    if (hex.length <= 12) return markup`<code class="dg">${outside(value)}</code>`;
    return markup`<code class="dg" title="sha256:${hex}">sha256:${outside(hex.slice(0, 12))}…</code>`;
}

/** An event id in a table: eight characters are seen, the whole is there to be selected and searched. */
export function eventId(id: string): Html {
    return markup`<code class="eid" title="${clip(id)}">${outside(id)}</code>`;
}

/** `12:02:26Z`. The date is told once by the block around it. */
export function time(iso: string): Html {
    return markup`<time datetime="${iso}">${clock(iso)}</time>`;
}

/** `2023-07-10 12:02:26Z`. */
export function dateTime(iso: string): Html {
    return markup`<time datetime="${iso}">${moment(iso)}</time>`;
}

/** A range of times with an en dash and one `Z`; the dates where `dated` or where they differ. */
export function timeRange(from: string, to: string, dated = false): Html {
    const same = day(from) === day(to);
    const start = dated || !same ? moment(from) : clock(from);
    const end = same ? clock(to) : moment(to);
    return markup`<time datetime="${from}">${start.replace(/Z$/, "")}</time>–<time datetime="${to}">${end}</time>`;
}
