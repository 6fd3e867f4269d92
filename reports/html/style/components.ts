/** Marks, people, names, tables, disclosures, stories, controls. */
export const components = `
.m{width:12px;height:12px;flex:none;fill:currentColor;stroke:currentColor}
.v{display:inline-flex;gap:6px;align-items:baseline;white-space:nowrap}
.v .m{color:var(--c);position:relative;top:1px}
.v .strong{font-weight:600;color:var(--c)}
.v-ok{--c:var(--ok)}.v-warn{--c:var(--warn)}.v-bad{--c:var(--bad)}.v-unk{--c:var(--unk)}.v-none{--c:var(--neutral)}
.s{display:inline-flex;gap:6px;align-items:baseline;white-space:nowrap;font-size:13px}
.s svg{width:34px;height:10px;flex:none}
.s-0{color:var(--bad);font-weight:600}

.who.short{white-space:nowrap}
.who b{display:inline-block;vertical-align:1px;margin-right:5px;min-width:22px;height:18px;padding:0 2px;font:600 11px/16px var(--sans);text-align:center;letter-spacing:.02em;border:1px solid currentColor;border-radius:2px;background:var(--g,var(--neutral-w));color:var(--i,var(--ink))}
.p1{--g:var(--p1);--i:var(--p1i)}.p2{--g:var(--p2);--i:var(--p2i)}.p3{--g:var(--p3);--i:var(--p3i)}.p4{--g:var(--p4);--i:var(--p4i)}
.bot b,.cred b{border-radius:9px}
.cred b{border-style:dashed;background:none;color:var(--ink)}

.id,.arn,.reason{overflow-wrap:anywhere}
.dg{color:var(--ink-2);white-space:nowrap}
.grades{list-style:none;margin:8px 0 16px;padding:0}
.grades li{display:grid;grid-template-columns:112px minmax(0,1fr);gap:0 16px;max-width:76ch}
.mid{display:inline-flex;max-width:100%;min-width:0;white-space:pre;vertical-align:top}
.mid>span:first-child{flex:0 1 auto;min-width:3ch;overflow:hidden;text-overflow:ellipsis}
.mid>span:last-child{flex:none}
.eid{display:inline-block;max-width:8ch;overflow:hidden;white-space:nowrap;vertical-align:top}
.copy{font:12px/16px var(--sans);border:1px solid var(--rule-2);border-radius:2px;background:none;color:var(--ink-2);padding:0 5px;margin-left:6px;cursor:pointer}
.copy:hover{color:var(--ink);border-color:var(--ink)}

.scroll{min-width:0}
table{width:100%;border-collapse:collapse;font-size:14px;line-height:20px}
caption{text-align:left;font-size:13px;line-height:20px;color:var(--ink-2);padding-bottom:8px}
caption:has(>.vh:only-child){padding:0}
th{text-align:left;vertical-align:bottom;font-weight:600;font-size:13px;color:var(--ink-2)}
td,tbody th,tfoot th{padding:6px 12px 5px 0;border-bottom:1px solid var(--rule);vertical-align:top}
tbody th{font-weight:400;font-size:14px;color:var(--ink)}
thead th{position:sticky;top:0;z-index:1;background:var(--paper);padding:6px 12px 5px 0;box-shadow:inset 0 -1px 0 var(--rule-2)}
td:last-child,th:last-child{padding-right:0}
td.num,th.num{text-align:right;padding-right:20px;white-space:nowrap}
td.num:last-child,th.num:last-child{padding-right:0}
table code{font-size:12.5px}
tfoot td,tfoot th{font-size:14px;font-weight:600;color:var(--ink)}
tfoot tr:first-child>*{border-top:1px solid var(--ink)}
tfoot tr:last-child>*{border-top:1px solid var(--ink);border-bottom:4px double var(--ink)}
tr.sub>*{border-top:1px solid var(--ink);border-bottom:1px solid var(--rule-2);font-weight:600}
tr.indent th{padding-left:24px}
tr:target>*,.rec:target>summary{background:var(--warn-w)}
.set{table-layout:fixed}
.set td,.set tbody th{overflow:hidden;overflow-wrap:anywhere}
.w7{width:7%}.w8{width:8%}.w9{width:9%}.w10{width:10%}.w11{width:11%}.w12{width:12%}.w13{width:13%}.w15{width:15%}.w18{width:18%}.w20{width:20%}.w22{width:22%}.w26{width:26%}.w28{width:28%}.w30{width:30%}.w34{width:34%}.w40{width:40%}
.scroll+.scroll,.scroll+p,.scroll+details{margin-top:8px}

details{border-bottom:1px solid var(--rule)}
summary{cursor:pointer;margin-left:16px;padding:4px 0 3px;list-style-position:outside;overflow-wrap:anywhere}
summary::marker{color:var(--ink-2)}
summary:hover{background:var(--paper-2)}
.in{padding:4px 0 16px 16px;min-width:0}
.cut{margin:0;padding:4px 0 3px 16px;border-bottom:1px solid var(--rule);max-width:none}
pre{font-size:12.5px;line-height:20px;background:var(--paper-2);border-left:2px solid var(--rule-2);padding:8px 12px;margin:8px 0;max-height:440px;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}

.story{border-top:1px solid var(--rule-2);padding:12px 0 16px}
.story:first-child{border-top:0;padding-top:0}
.story>h3{display:flex;gap:8px;align-items:baseline;font:600 17px/24px var(--serif);margin:0 0 4px;max-width:62em;text-wrap:pretty}
.story>h3 .m{width:14px;height:14px;color:var(--c);position:relative;top:1px}
.story>details{border:0}
.kv{margin:8px 0}
.kv>div{display:grid;grid-template-columns:112px minmax(0,1fr);gap:0 16px}
.kv dt{font-size:13px;color:var(--ink-2)}
.kv dd{margin:0;max-width:84ch;overflow-wrap:anywhere}
.kv dd p{margin:0;max-width:none}
.notes{font-size:13px;line-height:20px;color:var(--ink-2);margin-top:8px}
.note{border-left:3px solid var(--rule-2);padding-left:12px;margin:16px 0;max-width:80ch}
.note.bad{border-color:var(--bad)}.note.warn{border-color:var(--warn)}
.note:first-child{margin-top:0}
.note p:last-child{margin:0}

.print-only,.js-only{display:none}
.js .js-only{display:flex}
.js button.js-only{display:inline-block}
.bar{flex-wrap:wrap;gap:8px 16px;align-items:center;margin-bottom:8px;font-size:13px}
.bar input,.bar select{font:13px/20px var(--sans);color:var(--ink);background:var(--paper);border:1px solid var(--rule-2);border-radius:2px;padding:3px 8px;margin-left:6px}
.bar input{width:24ch}
.theme{font:13px/24px var(--sans);background:none;border:0;padding:0;color:var(--accent);text-decoration:underline;text-underline-offset:2px;cursor:pointer}
`;
