import { printed } from "./style/print";
import { components } from "./style/components";
import { graphics } from "./style/graphics";
import { narrow } from "./style/narrow";
import { ground } from "./style/ground";
import { tokens } from "./style/tokens";

/** The one style sheet: tokens, type, components, drawings, narrow screens, paper. Inline and allowed by its hash. */
export const style = [tokens, ground, components, graphics, narrow, printed].join("");
