import { buildPack } from "./build-pack";

/** Before any test: the pack that the tests start is the one that would be published, made from this tree. */
export async function mochaGlobalSetup(): Promise<void> {
    await buildPack();
}
