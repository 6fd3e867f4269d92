/** Placeholder until the pack exists. */
export function buildPack(): Promise<void> {
    return Promise.resolve();
}
