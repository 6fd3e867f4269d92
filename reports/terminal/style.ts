/** How results are written to one terminal, file or log. Every function of this folder takes it as its last argument. */
export interface Style {
    readonly color: boolean;
    /** Only ASCII characters leave the tool, also for text from outside. */
    readonly ascii: boolean;
    /** Columns that prose is wrapped at, 40 to 100. */
    readonly width: number;
    /** Names in columns are printed whole instead of with a middle ellipsis. */
    readonly wide: boolean;
}

export const colorChoices = ["always", "never", "auto"] as const;
export type ColorChoice = (typeof colorChoices)[number];

/** What was asked for on the command line. */
export interface StyleOptions {
    readonly color?: ColorChoice;
    readonly ascii?: boolean;
    readonly wide?: boolean;
}

/** The parts of the process that decide how it may be written to; the command line's `Io` fits. */
export interface TerminalSource {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly terminal: { readonly isTTY: boolean; readonly columns: number };
}

const widest = 100;
const narrowest = 40;

/**
 * The style for one run. An option that somebody typed wins over the environment; colour needs a terminal that is not
 * `dumb` and no `NO_COLOR` (https://no-color.org); symbols need a locale that says UTF-8.
 */
export function resolveTerminal(source: TerminalSource, options: StyleOptions = {}): Style {
    const { env, terminal } = source;
    return {
        color: wantsColor(source, options.color ?? "auto"),
        ascii: options.ascii ?? !speaksUnicode(env),
        width: terminal.isTTY ? Math.min(widest, Math.max(narrowest, terminal.columns)) : widest,
        wide: options.wide ?? false,
    };
}

function wantsColor({ env, terminal }: TerminalSource, choice: ColorChoice): boolean {
    if (choice !== "auto") return choice === "always";
    return terminal.isTTY && env.TERM !== "dumb" && (env.NO_COLOR ?? "") === "";
}

function speaksUnicode(env: TerminalSource["env"]): boolean {
    if (env.COUNTERSIGN_ASCII === "1") return false;
    if (env.COUNTERSIGN_ASCII === "0") return true;
    // POSIX: the first of these that is set and not empty rules; none means the C locale. Windows has none of them, and its
    // terminal, which names itself, is UTF-8.
    const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== "");
    return locale === undefined ? env.WT_SESSION !== undefined : /utf-?8/i.test(locale);
}
