import assert from "node:assert/strict";
import { layFolder, removeFolders } from "../../support/folder";
import { join } from "node:path";
import { countersign, fixtures } from "../../support/reconcile";

const lab = join(fixtures, "stratus-lab");
const identity = '{"type":"IAMUser","arn":"arn:aws:iam::123837392027:user/x","accountId":"123837392027"}';
const record = (id: string, request: string, more = ""): string =>
    `{"eventID":"${id}","eventTime":"2023-07-10T12:00:08Z","eventSource":"s3.amazonaws.com","eventName":"PutBucketAcl","readOnly":false,"userIdentity":${identity},"requestParameters":${request}${more}}`;
const deep = "[".repeat(50_000) + "]".repeat(50_000);

/** Records as no AWS would write them; each has to end as a verdict, in every format. */
const records: readonly { name: string; text: string }[] = [
    { name: "nested fifty thousand times", text: record("1", `{"bucketName":"x","y":${deep}}`) },
    {
        name: "long runs of one character",
        text: record(
            "1",
            `{"a":"${":".repeat(90_000)}","b":"${"arn:aws".repeat(14_000)}","c":"${"1.1.1.1".repeat(14_000)}"}`,
        ),
    },
    {
        name: "very many names",
        text: record("1", `{"x":[${Array.from({ length: 20_000 }, (_, i) => `"name-${i}"`).join(",")}]}`),
    },
    {
        name: "names of JavaScript's own",
        text: record("1", '{"__proto__":{"bucketName":"x"},"constructor":"y","toString":1,"hasOwnProperty":null}'),
    },
    {
        name: "escape codes and markup",
        text: record(
            "\\u001b[31m<script>",
            '{"bucketName":"\\u001b[2J\\u202e<img src=x onerror=alert(1)>"}',
            ',"userAgent":"\\u001b]0;x\\u0007<b>"',
        ),
    },
    {
        name: "known fields of the wrong type",
        text: '{"eventID":"1","eventTime":"2023-07-10T12:00:08Z","eventSource":"s3.amazonaws.com","eventName":"PutBucketAcl","userIdentity":"x","resources":{"ARN":1},"awsRegion":7,"errorCode":[],"requestParameters":"text","responseElements":[1],"readOnly":[false]}',
    },
];

describe("records that nobody expects", () => {
    afterEach(removeFolders);
    for (const { name, text } of records) {
        it(`with ${name} are judged and shown in every format`, async () => {
            const trail = layFolder({ "a.json": `{"Records":[${text}]}` });
            for (const format of ["json", "text", "html"]) {
                const { code, out, err } = await countersign([
                    "reconcile",
                    "--trail",
                    trail,
                    "--updates",
                    join(lab, "backend"),
                    "--changes",
                    join(lab, "changes"),
                    "--allow-unsigned",
                    "--format",
                    format,
                ]);
                assert.equal(code, 1, err);
                if (format !== "json") assert.ok(!/[\u001B\u202E]/.test(out + err), format);
                if (format === "json")
                    assert.equal((JSON.parse(out) as { funnel: { outOfBand: number } }).funnel.outOfBand, 1);
                if (format === "html") assert.ok(!out.includes("<img src=x"), "markup from a record reached the page");
            }
        });
    }
});
