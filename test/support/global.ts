import { buildPack } from "./build-pack";
import { propertyRunsText } from "./property-runs";

/** Before any test: the pack that the tests start is the one that would be published, made from this tree. */
export async function mochaGlobalSetup(): Promise<void> {
    console.log(propertyRunsText);
    await buildPack();
}
