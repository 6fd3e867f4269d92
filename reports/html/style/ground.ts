/** Page, type and the head of the page. The rhythm is 8 px; lines are 24 px, 20 in tables and notes. */
export const ground = `
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:400 15px/24px var(--sans);font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%;scroll-padding-top:48px}
body{margin:0 auto;max-width:1264px;padding:24px 32px 64px}
main:focus{outline:0}
a{color:var(--accent);text-underline-offset:2px;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:1px}
p{margin:0 0 8px;max-width:76ch}
ol{margin:0;padding-left:20px}
code,pre{font-family:var(--mono);font-size:13px}
strong{font-weight:600}
bdi{overflow-wrap:anywhere}
.nb,time{white-space:nowrap}
.dim{color:var(--ink-2)}
.small{font-size:13px;line-height:20px;color:var(--ink-2)}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-9999px;top:8px}
.skip:focus{left:16px;z-index:9;background:var(--paper);padding:4px 8px}
.shapes{position:absolute}
.ctl{font:600 10px/14px var(--mono);color:var(--bad);border:1px solid currentColor;border-radius:2px;padding:0 2px;margin:0 1px;white-space:nowrap}

.mast{display:flex;flex-wrap:wrap;gap:0 24px;align-items:baseline;border-top:4px double var(--ink);padding-top:8px}
.brand{font:600 15px/24px var(--serif);display:inline-flex;gap:8px;align-items:center}
.brand svg{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.7}
.kind{color:var(--ink-2)}
.mast nav{margin-left:auto;display:flex;flex-wrap:wrap;gap:0 16px;font-size:13px}
h1{font:600 30px/40px var(--serif);margin:16px 0 8px;max-width:30em;text-wrap:balance;overflow-wrap:anywhere}
h2{font:600 17px/24px var(--serif);margin:0}
h3{font:600 15px/24px var(--sans);margin:24px 0 8px}
.lead{font:400 18px/28px var(--serif);max-width:80ch;margin:0 0 16px;text-wrap:pretty}

.figs{display:grid;grid-template-columns:repeat(6,minmax(0,1fr));margin:16px 0 24px;border-top:1px solid var(--rule-2);border-bottom:4px double var(--rule-2)}
.figs>div{padding:8px 16px 7px;border-left:1px solid var(--rule)}
.figs>div:first-child{padding-left:0;border-left:0}
.figs dt{font-size:13px;line-height:20px}
.figs dd{margin:0;font:400 28px/36px var(--serif);font-variant-numeric:tabular-nums lining-nums}
.figs .sub{display:block;font:400 13px/20px var(--sans);color:var(--ink-2)}
.facts{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:0 32px;margin:16px 0 32px}
.facts>div{display:grid;grid-template-columns:112px minmax(0,1fr);gap:0 8px;border-bottom:1px solid var(--rule);padding:4px 0 3px}
.facts dt{font-size:13px;color:var(--ink-2);overflow-wrap:anywhere}
.facts dd{margin:0;font-size:14px;overflow-wrap:anywhere}

.sec{display:grid;grid-template-columns:168px minmax(0,1fr);gap:0 32px;border-top:1px solid var(--rule-2);padding:15px 0 32px}
.sec>header{padding-right:8px}
.sec>header .n{display:block;font-size:13px;color:var(--ink-2)}
.sec>header p{font-size:13px;line-height:20px;color:var(--ink-2);margin:8px 0 0}
.sec>div{min-width:0}
.sec>div>h3:first-child{margin-top:0}
footer.end{display:flex;flex-wrap:wrap;gap:0 24px;justify-content:space-between;border-top:4px double var(--ink);margin-top:8px;padding-top:8px;font-size:13px;line-height:20px;color:var(--ink-2)}
`;
