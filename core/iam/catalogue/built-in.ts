import { foldCase } from "../pattern/fold-case";
import { readService, type Service } from "./service";
import { openTable, type ServiceBlock, type Table } from "./table";
import { actionsTable } from "./tables/actions";

let opened: Table | undefined;
const read = new Map<string, Service>();

/** The table that Countersign carries. Opened at the first call; takes about a millisecond. */
export function table(): Table {
    return (opened ??= openTable(actionsTable));
}

/** The actions of one service of that table, read at the first call for it. */
export function serviceOf(block: ServiceBlock): Service {
    let service = read.get(block.prefix);
    if (service === undefined) {
        service = readService(table(), block);
        read.set(block.prefix, service);
    }
    return service;
}

/** The service with this prefix in whatever case, or `undefined`. */
export function findService(prefix: string): Service | undefined {
    const block = table().byPrefix.get(foldCase(prefix));
    return block === undefined ? undefined : serviceOf(block);
}
