import { clock } from "../times";
import type { ToldEffect } from "./tell-effects";

/** What is known of the state now, and that it was read from records only. */
export function stillSo(effects: readonly ToldEffect[], last: string): string {
    const source = `as far as the records go, ${clock(last)}; no live check was run`;
    const standing = standingEffects(effects);
    const gone = goneEffects(effects);
    const lasting = effects.filter((effect) => effect.lasting);
    const parts = [
        standing.length === 0 ? "no setting is in force" : `${of(standing.length, effects.length)} in force`,
        ...(gone.length === 0 ? [] : [`${gone.length} deleted and not put back`]),
        ...(lasting.length === 0 ? [] : [`${lasting.length} cannot be taken back`]),
    ];
    return `${parts.join(", ")}, ${source}`;
}

/** What ran once sets nothing. */
function isOnce(effect: ToldEffect): boolean {
    return effect.lasting && effect.kind === "configuration";
}

function of(count: number, all: number): string {
    if (count === all) return count === 1 ? "it is" : `all ${all} are`;
    return `${count} of ${all} ${count === 1 ? "is" : "are"}`;
}

export function standingEffects(effects: readonly ToldEffect[]): readonly ToldEffect[] {
    return effects.filter((effect) => effect.undone === undefined && !effect.gone && !isOnce(effect));
}

export function goneEffects(effects: readonly ToldEffect[]): readonly ToldEffect[] {
    return effects.filter((effect) => effect.undone === undefined && effect.gone);
}
