import { type Json, read, write } from "../trail/call";
import type { ResourceType } from "./resource-type";

/**
 * Any type of the provider that the sandbox does not know. Inputs become outputs, the id is made up, the ARN follows the
 * most common pattern, and each record says of itself that its form is a guess.
 */
export function unmodelled(token: string): ResourceType {
    const [, module = "", noun = "Resource"] = /^aws:([^/:]+)[/:].*?([A-Za-z0-9]+)$/.exec(token) ?? [];
    const service = module === "" || module === "index" ? "aws" : module.toLowerCase();
    const additional = { sandbox: `the sandbox does not model ${token}; name and content of this record are guesses` };
    const idName = `${noun.charAt(0).toLowerCase()}${noun.slice(1)}Id`;
    return {
        token,
        replaceOn: ["name", "namePrefix"],
        computed: ["arn"],
        taggable: true,
        create(inputs, world) {
            const id =
                typeof inputs["name"] === "string" ? inputs["name"] : `${noun.toLowerCase()}-${world.ids.hex(17)}`;
            const arn = `arn:aws:${service}:${world.region}:${world.account}:${noun.toLowerCase()}/${id}`;
            return {
                id,
                outputs: { arn },
                calls: [write(service, `Create${noun}`, request(inputs), { [idName]: id }, { additional })],
            };
        },
        update: (id, _olds, inputs, changed) => ({
            outputs: {},
            calls: [
                write(
                    service,
                    `Update${noun}`,
                    {
                        [idName]: id,
                        ...request(Object.fromEntries(changed.map((property) => [property, inputs[property]]))),
                    },
                    null,
                    { additional },
                ),
            ],
        }),
        read: (id) => [read(service, `Get${noun}`, { [idName]: id }, { additional })],
        remove: (id) => [write(service, `Delete${noun}`, { [idName]: id }, null, { additional })],
    };
}

function request(inputs: Json): Json {
    return Object.fromEntries(Object.entries(inputs).filter(([key]) => !key.startsWith("__") && key !== "tagsAll"));
}
