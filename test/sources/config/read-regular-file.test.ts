import assert from "node:assert/strict";
import path from "node:path";
import { readRegularFile } from "../../../sources/config/read-regular-file";
import { layFolder, removeFolders } from "../../support/folder";

describe("reading a regular file", () => {
    afterEach(removeFolders);

    it("gives all bytes up to the limit, and none beyond it", () => {
        const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251));
        const file = path.join(layFolder({ a: bytes, empty: "" }), "a");
        assert.deepEqual(Buffer.from(readRegularFile(file, "a", bytes.length)!), bytes);
        assert.throws(
            () => readRegularFile(file, "a", bytes.length - 1),
            /^ToolError: a: has 200000 bytes, more than 199999$/,
        );
        assert.equal(readRegularFile(path.join(path.dirname(file), "empty"), "empty", 10)!.length, 0);
        assert.equal(readRegularFile(`${file}.none`, "none", 10), undefined);
    });

    it("does not read on where a file says that it is empty and is not", function () {
        // Linux: regular and of size 0, some of them as long as the address space.
        if (process.platform !== "linux") return;
        assert.throws(() => readRegularFile("/proc/self/maps", "a", 1000), /has more than 1000 bytes/);
    });
});
