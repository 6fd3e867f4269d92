import { read, write } from "../trail/call";
import { given, type ResourceType, text } from "./resource-type";
import { tagCalls, tagMap } from "./tags";

const functionTags = {
    service: "lambda",
    tag: "TagResource20170331v2",
    untag: "UntagResource20170331v2",
    form: "map",
} as const;

/** Inputs that travel in `UpdateFunctionCode`; everything else is configuration. */
const codeInputs = ["code", "s3Bucket", "s3Key", "s3ObjectVersion", "imageUri", "sourceCodeHash", "architectures"];

const configurationInputs = [
    "deadLetterConfig",
    "description",
    "environment",
    "handler",
    "kmsKeyArn",
    "layers",
    "memorySize",
    "role",
    "runtime",
    "timeout",
    "tracingConfig",
    "vpcConfig",
];

/** Its id is its name. The code itself never appears in a record. */
export const lambdaFunction: ResourceType = {
    token: "aws:lambda/function:Function",
    name: { property: "name", maxLength: 64 },
    defaults: { memorySize: 128, packageType: "Zip", publish: false, reservedConcurrentExecutions: -1, timeout: 3 },
    replaceOn: ["name", "packageType", "region"],
    computed: ["arn", "invokeArn", "lastModified", "qualifiedArn", "qualifiedInvokeArn", "sourceCodeSize", "version"],
    taggable: true,
    taken: "ResourceConflictException",
    create(inputs, world) {
        const functionName = text(inputs, "name");
        const arn = `arn:aws:lambda:${world.region}:${world.account}:function:${functionName}`;
        const configuration = given(Object.fromEntries(configurationInputs.map((name) => [name, inputs[name]])));
        const tags = tagMap(inputs);
        const request = given({
            ...configuration,
            functionName,
            // CloudTrail hides variables and code.
            environment: inputs["environment"] === undefined ? undefined : {},
            code: given({ s3Bucket: inputs["s3Bucket"], s3Key: inputs["s3Key"], imageUri: inputs["imageUri"] }),
            packageType: inputs["packageType"],
            publish: inputs["publish"],
            tags: Object.keys(tags).length > 0 ? tags : undefined,
        });
        const lastModified = world.now.toISOString().replace("Z", "+0000");
        const response = {
            ...configuration,
            environment: request["environment"],
            functionName,
            functionArn: arn,
            lastModified,
            version: "$LATEST",
            state: "Pending",
        };
        const invokeArn = `arn:aws:apigateway:${world.region}:lambda:path/2015-03-31/functions/${arn}/invocations`;
        return {
            id: functionName,
            outputs: {
                arn,
                invokeArn,
                lastModified,
                qualifiedArn: `${arn}:$LATEST`,
                qualifiedInvokeArn: invokeArn.replace("/invocations", ":$LATEST/invocations"),
                sourceCodeSize: 0,
                version: "$LATEST",
            },
            calls: [write("lambda", "CreateFunction20150331", request, given(response))],
        };
    },
    update(id, olds, inputs, changed, world) {
        const configuration = changed.filter((name) => configurationInputs.includes(name));
        const sent = Object.fromEntries(
            configuration.map((name) => [name, name === "environment" ? {} : inputs[name]]),
        );
        const arn = `arn:aws:lambda:${world.region}:${world.account}:function:${id}`;
        return {
            outputs: { lastModified: world.now.toISOString().replace("Z", "+0000") },
            calls: [
                ...(configuration.length > 0
                    ? [
                          write(
                              "lambda",
                              "UpdateFunctionConfiguration20150331v2",
                              { functionName: id, ...sent },
                              { functionName: id, functionArn: arn, ...sent },
                          ),
                      ]
                    : []),
                ...(changed.some((name) => codeInputs.includes(name))
                    ? [
                          write(
                              "lambda",
                              "UpdateFunctionCode20150331v2",
                              { functionName: id, publish: inputs["publish"], dryRun: false },
                              { functionName: id, functionArn: arn },
                          ),
                      ]
                    : []),
                ...tagCalls(functionTags, { resource: arn }, olds, inputs),
            ],
        };
    },
    read: (id) => [
        read("lambda", "GetFunction20150331v2", { functionName: id }),
        read("lambda", "ListVersionsByFunction20150331", { functionName: id }),
        read("lambda", "GetFunctionCodeSigningConfig", { functionName: id }),
    ],
    remove: (id) => [write("lambda", "DeleteFunction20150331", { functionName: id })],
};

/** One statement of a function's policy. Its id is the statement's id. */
export const lambdaPermission: ResourceType = {
    token: "aws:lambda/permission:Permission",
    name: { property: "statementId", prefixProperty: "statementIdPrefix", maxLength: 100 },
    replaceOn: [],
    computed: [],
    create(inputs) {
        const functionName = text(inputs, "function");
        const request = given({
            functionName,
            statementId: inputs["statementId"],
            action: inputs["action"],
            principal: inputs["principal"],
            principalOrgID: inputs["principalOrgId"],
            sourceAccount: inputs["sourceAccount"],
            sourceArn: inputs["sourceArn"],
            functionUrlAuthType: inputs["functionUrlAuthType"],
        });
        const statement = JSON.stringify({ Sid: request["statementId"], Effect: "Allow", Action: request["action"] });
        return {
            id: text(inputs, "statementId"),
            outputs: {},
            calls: [write("lambda", "AddPermission20150331v2", request, { statement })],
        };
    },
    read: (_id, outputs) => [read("lambda", "GetPolicy20150331v2", { functionName: outputs["function"] })],
    remove: (id, outputs) => [
        write("lambda", "RemovePermission20150331v2", { functionName: outputs["function"], statementId: id }),
    ],
};
