/** The version of this package, printed by `--version` and named in reports. A test holds it against package.json. */
export const version = "0.1.0";
