/** Drawings: lanes, bars and marks. Approved is pale with an outline, unapproved hatched, out-of-band solid, so that grey print tells them apart. */
export const graphics = `
figure{margin:0 0 24px}
figcaption{font-size:13px;line-height:20px;color:var(--ink-2);margin-top:8px;max-width:90ch}
.wide{overflow-x:auto}
.g{display:block;width:100%;height:auto;font:12px var(--sans);font-variant-numeric:tabular-nums}
.g text{fill:var(--ink);stroke:none;unicode-bidi:isolate}
.g .t2{fill:var(--ink-2)}
.g .b{font-weight:600}
.ax{stroke:var(--rule);fill:none}
.ax2{stroke:var(--rule-2);fill:none}
.hatch-ground{fill:var(--warn-w)}.hatch-line{stroke:var(--warn);stroke-width:1.5}
.shade-ground{fill:var(--unk-w)}.shade-line{stroke:var(--unk);stroke-width:1}
.bar-approved,.bar-window,.part-approved{fill:var(--ok-w);stroke:var(--ok)}
.bar-unapproved,.part-unapproved{fill:url(#hatch);stroke:var(--warn)}
.bar-indeterminate,.part-indeterminate{fill:url(#shade);stroke:var(--unk)}
.part-out-of-band{fill:var(--bad);stroke:var(--bad)}
.part-none{fill:none;stroke:var(--neutral)}
.part-kept{fill:var(--neutral-w);stroke:var(--neutral)}
.wedge{fill:var(--paper-2);stroke:var(--rule)}
.g .on-part-unapproved,.g .on-part-indeterminate{paint-order:stroke;stroke:var(--paper);stroke-width:4px}
.g .on-part-out-of-band{fill:var(--paper)}
.carry{stroke:var(--bad);stroke-dasharray:2 2;fill:none}
.fill-approved{fill:var(--ok);stroke:var(--ok)}
.fill-unapproved{fill:var(--warn);stroke:var(--warn)}
.fill-out-of-band{fill:var(--bad);stroke:var(--bad)}
.fill-exempt,.fill-attempt{fill:var(--neutral);stroke:var(--neutral)}
.fill-indeterminate{fill:var(--unk);stroke:var(--unk)}
.col{stroke:none}
@media (forced-colors:active){.m,.g *{forced-color-adjust:auto}}
`;
