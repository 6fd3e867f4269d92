/** One line of a table of operations. */
export interface OperationLine {
    readonly operation: string;
    readonly needs: readonly string[];
    readonly also: readonly string[];
    readonly passedTo: readonly string[];
}

/**
 * Reads a table of operations: `= service`, then a line per operation, `Operation =needed,… +also,… >principal,…`.
 * Without `=` the action of the same name is needed; without `>` the role goes to the service's own principal, `>?` where
 * AWS does not say. Actions without a prefix are the service's; principals lack `.amazonaws.com`.
 */
export function parseOperations(text: string): OperationLine[] {
    const result: OperationLine[] = [];
    let service = "";
    for (const line of text.split("\n")) {
        if (line === "" || line.startsWith("!")) continue;
        if (line.startsWith("= ")) {
            service = line.slice(2);
            continue;
        }
        const [name = "", ...parts] = line.split(" ");
        const list = (sign: string) =>
            parts
                .find((part) => part.startsWith(sign))
                ?.slice(1)
                .split(",");
        const actions = (names: readonly string[]) =>
            names.map((action) => (action.includes(":") ? action : `${service}:${action}`));
        const principals = list(">") ?? [service];
        result.push({
            operation: `${service}:${name}`,
            needs: actions(list("=") ?? [name]),
            also: actions(list("+") ?? []),
            passedTo: principals[0] === "?" ? [] : principals.map((principal) => `${principal}.amazonaws.com`),
        });
    }
    return result;
}
