/** Tablets and phones: margins move on top, tables turn into labelled lines or scroll by themselves; the page never scrolls sideways. */
export const narrow = `
@media (max-width:1000px){
.sec{grid-template-columns:minmax(0,1fr)}
.sec>header{padding:0;margin-bottom:12px}
.sec>header .n{display:inline;margin-right:8px}
.sec>header h2{display:inline}
.sec>header p{max-width:76ch}
.facts{grid-template-columns:repeat(2,minmax(0,1fr))}
.figs{grid-template-columns:repeat(3,minmax(0,1fr))}
.figs>div:nth-child(3n+1){padding-left:0;border-left:0}
.figs>div:nth-child(n+4){border-top:1px solid var(--rule)}
}
@media (max-width:720px){
html{font-size:16px}
body{padding:16px 16px 48px}
h1{font-size:25px;line-height:32px}
.lead{font-size:17px;line-height:26px}
.mast nav{margin-left:0;width:100%;font-size:15px;line-height:32px}
.theme{font-size:15px;line-height:32px}
.figs{grid-template-columns:repeat(2,minmax(0,1fr))}
.figs>div{padding:8px 12px 7px;border-left:1px solid var(--rule)}
.figs>div:nth-child(3n+1){padding-left:12px;border-left:1px solid var(--rule)}
.figs>div:nth-child(odd){padding-left:0;border-left:0}
.figs>div:nth-child(n+3){border-top:1px solid var(--rule)}
.facts{grid-template-columns:minmax(0,1fr)}
.facts dd{font-size:15px}
.kv>div{grid-template-columns:minmax(0,1fr)}
.kv dt{margin-top:4px}
.scroll{overflow-x:auto}
.wide>svg{min-width:720px}
.fixed{min-width:680px}
thead th{position:static;box-shadow:none}
.stack,.stack tbody,.stack tfoot,.stack tr,.stack td,.stack th,.stack caption{display:block;width:auto}
.stack colgroup,.stack thead{display:none}
.stack tr{padding:8px 0;border-bottom:1px solid var(--rule)}
.stack tbody tr>*,.stack tfoot tr>*{border:0;padding:1px 0;text-align:left;font-size:15px;line-height:24px}
.stack td[data-l]{position:relative;min-height:24px;padding-left:112px;overflow-wrap:anywhere}
.stack td[data-l]::before{content:attr(data-l);position:absolute;left:0;color:var(--ink-2);font-size:13px;font-weight:400}
.stack td:empty{display:none}
.stack th[scope=row]{font-weight:600}
.stack tfoot tr:first-child{border-top:1px solid var(--ink)}
.stack tfoot tr:last-child{border-bottom:4px double var(--ink)}
.statement th,.statement td{padding-right:8px}
.statement td.num{padding-right:12px}
.bar input,.bar select{min-height:32px}
.copy{padding:3px 8px}
summary{padding:8px 0 7px}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
