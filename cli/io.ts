/** Everything a command may touch of the process, so that tests call `main` with their own. */
export interface Io {
    /** Results. */
    readonly out: (text: string) => void;
    /** Progress, warnings, errors. */
    readonly err: (text: string) => void;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Absolute folder that relative paths on the command line are relative to. */
    readonly cwd: string;
    readonly now: () => Date;
    /** Whether `out` is a terminal, and its width in columns. */
    readonly terminal: { readonly isTTY: boolean; readonly columns: number };
}
