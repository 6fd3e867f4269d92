/** Bundles the pack from this tree, so that what the tests start is what would be published. */
export async function buildPack(): Promise<void> {
    const { bundlePack } = await import("../../scripts/bundle-pack.mjs");
    await bundlePack();
}
