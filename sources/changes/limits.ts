/** What is read of a change file and of a signature at most, in bytes. */
export const longestRequest = 262_144;
export const longestSignature = 16_384;

/** Files in the folder of one change's statements, at most. */
export const mostFiles = 500;

/** How far ahead of ours a signer's clock may be, milliseconds. */
export const clockTolerance = 5 * 60_000;
