/** The hand of everything that Countersign writes to a terminal or a log: marks, colour, width, alignment. */
export { cellWidth } from "./cells";
export { type Colour, paint } from "./colour";
export { type Column, exitLine, field, fields, hang, pad, shorten, table, valueColumn } from "./columns";
export { gapMark, mark, marked, type MarkName, strengthMark } from "./marks";
export { shown } from "./shown";
export {
    type ColorChoice,
    colorChoices,
    resolveTerminal,
    type Style,
    type StyleOptions,
    type TerminalSource,
} from "./style";
export { wrap } from "./wrap";
