// Makes a fresh clone ready: `node scripts/setup.mjs [step …]`, without a step all of them.
// Runs before the npm scripts and therefore under whatever Node the machine has (20 or newer): plain JavaScript, no
// dependency. Everything it does is done once; a second run only looks.
import { provideOldestNode } from "./setup/oldest-node.mjs";
import { installPackages } from "./setup/packages.mjs";
import { providePulumi } from "./setup/pulumi.mjs";
import { provideBrowser, provideSsh } from "./setup/debian.mjs";
import { SetupError, say } from "./setup/progress.mjs";

const steps = {
    packages: installPackages,
    pulumi: providePulumi,
    ssh: provideSsh,
    browser: provideBrowser,
    "oldest-node": provideOldestNode,
};

const [major] = process.versions.node.split(".").map(Number);
const wanted = process.argv.slice(2);
try {
    if (major < 20) throw new SetupError(`Node ${process.versions.node} is too old: install Node 20 or newer`);
    for (const name of wanted.length > 0 ? wanted : Object.keys(steps)) {
        const step = steps[name];
        if (step === undefined)
            throw new SetupError(`no such step: ${name}. There are ${Object.keys(steps).join(", ")}`);
        await step();
    }
} catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 2;
}
