import { nearest } from "../../core/text/nearest";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import type { Command, ExitCode } from "../command";
import { check } from "../iam/check";
import type { Io } from "../io";

const help = `Judge IAM policies without a deployment.

  countersign iam check policy.json
  countersign iam check policies/ --format sarif > iam.sarif
  pulumi stack export --show-secrets > stack.json && countersign iam check stack.json
  aws iam get-account-authorization-details > account.json && countersign iam check account.json

  check FILE       a policy document, a stack export or checkpoint of Pulumi, account authorization
                   details or another answer of the AWS CLI; or a folder of such .json files,
                   each judged on its own
  --format F       text (default), json, sarif, markdown
  --color WHEN     always, never, auto          --ascii

  reads    the files alone. Asks nobody, writes nothing.
  exit     0 clean   1 findings   2 something could not be judged, bad input
`;

type Subcommand = (args: readonly string[], io: Io) => ExitCode;
const subcommands: Readonly<Record<string, Subcommand>> = { check };

/** `countersign iam`: the judge of policies, for files. */
export const iam: Command = {
    name: "iam",
    group: "gate",
    summary: "judge IAM policies in files, stack exports and account details",
    help,
    run([name, ...rest], io) {
        if (name === undefined) {
            io.out(help);
            return Promise.resolve(2);
        }
        if (!Object.hasOwn(subcommands, name)) {
            const guess = nearest(name, Object.keys(subcommands));
            throw new ToolError(
                "bad-input",
                `no such command "iam ${printable(name.slice(0, 60))}".` +
                    (guess === undefined ? " See countersign iam --help" : ` Did you mean "iam ${guess}"?`),
            );
        }
        return Promise.resolve(subcommands[name]!(rest, io));
    },
};
