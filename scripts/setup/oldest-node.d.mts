export const oldestNodeVersion: string;
/** Path of the program; it is there after `npm run setup`. */
export const oldestNode: string;
