import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../.tmp");

/** A new empty folder below `.tmp`, which the test removes. */
export function temporaryFolder(name: string): string {
    mkdirSync(root, { recursive: true });
    return mkdtempSync(join(root, `${name}-`));
}
