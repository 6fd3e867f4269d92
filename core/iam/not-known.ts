/** Stands in a value for what is known only during the update. */
export const notKnown: unique symbol = Symbol("known only during the update");
export type NotKnown = typeof notKnown;
