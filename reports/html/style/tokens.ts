const light = `
--paper:#fcfbf7;--paper-2:#f4f1e8;--ink:#1d1b16;--ink-2:#544f44;--ink-3:#6c675a;--rule:#ddd8ca;--rule-2:#8c8676;--accent:#1f4e8c;
--ok:#0b6650;--warn:#855200;--bad:#ad2c18;--unk:#69479a;--neutral:#6c675a;
--ok-w:#e2eee7;--warn-w:#f5e8cd;--bad-w:#f8e2db;--unk-w:#ebe4f3;--neutral-w:#ebe7dc;
--p1:#dbe6f3;--p1i:#17406f;--p2:#eadfc4;--p2i:#553f0a;--p3:#d9e7da;--p3i:#1f4a2b;--p4:#eadbe6;--p4i:#5d2550;
`;

const dark = `
--paper:#171613;--paper-2:#211f1b;--ink:#ebe7dc;--ink-2:#b7b1a3;--ink-3:#9a9486;--rule:#38352e;--rule-2:#7a7567;--accent:#8fb8f0;
--ok:#62c5a4;--warn:#e0ac52;--bad:#ff8f78;--unk:#c2a6ec;--neutral:#a39d8f;
--ok-w:#1c3029;--warn-w:#352a15;--bad-w:#3b211b;--unk-w:#2c2438;--neutral-w:#2a2823;
--p1:#20344d;--p1i:#b9d4f5;--p2:#3e3314;--p2i:#ecd79c;--p3:#20382a;--p3i:#b4dec0;--p4:#41243a;--p4i:#efc0e0;
`;

/**
 * Colours of ground, text, verdicts and people, in two themes. The four verdict colours have equal lightness, so that shape and
 * word carry the meaning; each reaches 4.5 to 1 on both grounds. Paper is always light.
 */
export const tokens = `
:root{color-scheme:light;${light}
--sans:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,system-ui,sans-serif;
--serif:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,"Liberation Serif",Georgia,serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
@media screen{
:root[data-theme=dark]{color-scheme:dark;${dark}}
}
@media screen and (prefers-color-scheme:dark){
:root:not([data-theme=light]){color-scheme:dark;${dark}}
}
@media print{:root{--paper:#fff}}
`;
