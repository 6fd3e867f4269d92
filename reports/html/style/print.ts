/** A4: the margins move on top, every finding is open, raw records and the population stay closed, nothing is split that is read as one. */
export const printed = `
@page{size:A4;margin:16mm 14mm 18mm}
@media print{
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
html{font-size:9.5pt;line-height:13pt}
body{max-width:none;padding:0}
h1{font-size:18pt;line-height:22pt}
h2,h3,.story>h3{font-size:10.5pt;line-height:14pt;break-after:avoid}
.lead{font-size:11.5pt;line-height:15pt}
.mast nav,.js-only,.js .js-only,.copy,.skip{display:none}
a{color:inherit;text-decoration:none}
.figs{grid-template-columns:repeat(6,minmax(0,1fr));break-inside:avoid}
.figs>div,.figs>div:nth-child(n){padding:4pt 6pt;border-top:0;border-left:1px solid var(--rule)}
.figs>div:first-child{padding-left:0;border-left:0}
.figs dd{font-size:16pt;line-height:20pt}
.figs dt,.figs .sub,.facts dt,.kv dt,.small,caption,figcaption,.sec>header p,.sec>header .n,th{font-size:8pt;line-height:11pt}
.facts{grid-template-columns:repeat(3,minmax(0,1fr));gap:0 6mm}
.facts>div{grid-template-columns:22mm minmax(0,1fr)}
.facts dd,.s,.notes{font-size:8.5pt;line-height:12pt}
.sec{display:block;padding:6pt 0 12pt}
.sec>header{display:flex;gap:6pt;align-items:baseline;margin:0 0 6pt;break-after:avoid}
.sec>header p{margin:0}
table,td,tbody th,tfoot td,tfoot th{font-size:8.5pt;line-height:11.5pt}
td,tbody th,tfoot th{padding:2.5pt 6pt 2pt 0}
.stack.set td,.stack.set tbody th{font-size:8pt;padding-right:4pt}
.stack.set td.num:not(:last-child){padding-right:10pt}
caption{break-after:avoid}
code,pre,table code{font-size:7.8pt;line-height:11pt}
thead{display:table-header-group;break-after:avoid}
thead th{position:static;box-shadow:none;background:none;border-bottom:1px solid var(--rule-2)}
tfoot{display:table-row-group;break-before:avoid}
tfoot tr{break-before:avoid}
td{overflow-wrap:anywhere}
.mid{display:inline;white-space:normal;overflow-wrap:anywhere}
.mid>span:first-child{overflow:visible}
.fixed .mid{display:inline-flex;white-space:pre}
.fixed .mid>span:first-child{overflow:hidden}
.kv>div{grid-template-columns:18mm minmax(0,1fr)}
.kv dd{max-width:none}
tr,figure,.note,.kv>div{break-inside:avoid}
.scroll:has(>table tbody>tr:nth-child(-n+6):last-child){break-inside:avoid}
pre{max-height:none}
summary{list-style:none;margin-left:0;break-after:avoid}
.who b{height:12pt;min-width:15pt;font-size:7.5pt;line-height:10.5pt}
.print-only{display:block}
.in{padding-left:0}
details:not(.print-closed)::details-content{content-visibility:visible;block-size:auto}
.print-closed:not(.pop){display:none}
footer.end{break-before:avoid}
}
`;
