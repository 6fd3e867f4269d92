/** `1 key`, `2 keys`; the plural is the singular and an s unless it is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
    return `${count} ${count === 1 ? one : many}`;
}
