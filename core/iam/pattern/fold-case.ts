/** ASCII letters in lower case. `toLowerCase` alone would make the Kelvin sign a `k`, and a policy could hide behind it. */
export function foldCase(text: string): string {
    return nonAscii.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text.toLowerCase();
}

const nonAscii = /[^\u0000-\u007f]/;
