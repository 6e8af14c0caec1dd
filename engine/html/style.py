"""The page's style sheet: light and dark, wide and narrow, screen and paper. Nothing in it is loaded from anywhere.

Layout by flexbox with margins, not by grid or gaps: the WebKit inside older QGIS knows no more.
"""

CSS = """
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d2126; --soft: #5c646d; --line: #dedbd3; --faint: #efede7;
  --accent: #0f6b62; --warm: #b4521b; --code: #f3f1eb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1b1f23; --ink: #e8e6e1; --soft: #a2a9b1; --line: #343a40; --faint: #23282d;
    --accent: #5ec4b6; --warm: #f0a06a; --code: #20252a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: #fbfaf7; background: var(--paper); color: #1d2126; color: var(--ink);
  font: 16px/1.55 "Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
main { max-width: 1136px; margin: 0 auto; padding: 44px 24px 64px; }
h1 { font-size: 34px; line-height: 1.15; letter-spacing: -.02em; margin: 4px 0 14px; overflow-wrap: anywhere; }
h2 { font-size: 21px; letter-spacing: -.01em; margin: 56px 0 6px; padding-top: 14px; border-top: 2px solid var(--ink); }
h3 { font-size: 15px; margin: 26px 0 4px; }
p { margin: 8px 0; max-width: 74ch; }
.eyebrow { color: var(--soft); font-size: 13px; letter-spacing: .09em; text-transform: uppercase; margin: 0; }
.verdict { font-size: 19px; line-height: 1.5; margin: -6px 0 20px; }
.note, figcaption, caption { color: var(--soft); font-size: 14px; line-height: 1.45; }
caption { text-align: left; padding-bottom: 6px; }
a { color: var(--accent); }
code, pre, .number { font-variant-numeric: tabular-nums; }
code, pre { font-family: "JetBrains Mono", "SF Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: 13px; }
pre {
  background: var(--code); border: 1px solid var(--line); border-radius: 6px; padding: 12px 14px; margin: 6px 0 0;
  white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5;
}

.split { display: flex; flex-wrap: wrap; margin: 0 -16px; align-items: flex-start; }
figure { margin: 0; }
.split > * { flex: 1 1 300px; margin: 0 16px 20px; min-width: 0; }
.split > .wide { flex: 1.25 1 400px; }
.split > .third { flex-basis: 260px; }
.overview { position: relative; line-height: 0; background: var(--faint); margin-bottom: 6px; }
.overview img { width: 100%; height: auto; }
.mark {
  position: absolute; border: 2px solid #fff; box-shadow: 0 0 0 1px rgba(0,0,0,.65), inset 0 0 0 1px rgba(0,0,0,.35);
}
.mark span, .spot {
  position: absolute; background: #fff; color: #111; font: 700 13px/20px "Segoe UI", Arial, sans-serif;
  min-width: 20px; height: 20px; text-align: center; box-shadow: 0 0 0 1px rgba(0,0,0,.65);
}
.mark span { left: -2px; top: -2px; }
.spot { border-radius: 10px; margin: -10px 0 0 -10px; background: #111; color: #fff; box-shadow: 0 0 0 1.5px #fff; }

dl.facts { margin: 0; }
dl.facts > div { display: flex; border-bottom: 1px solid var(--line); padding: 7px 0; }
dl.facts > div:first-child { border-top: 1px solid var(--line); }
dt { color: var(--soft); flex: 0 0 118px; font-size: 14px; padding-top: 1px; }
dd { margin: 0; overflow-wrap: anywhere; min-width: 0; flex: 1; }

.place { margin: 18px 0 0; }
.where { color: var(--soft); font-weight: 400; font-size: 14px; }
.panels { display: flex; flex-wrap: wrap; margin: 0 -5px; }
.panels figure { margin: 6px 5px; }
.panels img { display: block; image-rendering: pixelated; background: var(--faint); max-width: 100%; }
.panels figcaption { padding-top: 3px; }
.badge {
  display: inline-block; border: 1.5px solid var(--ink); font-size: 13px; font-weight: 700; line-height: 18px;
  min-width: 20px; text-align: center; margin-right: 8px;
}
.badge.round { border-radius: 10px; background: var(--ink); color: var(--paper); }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 15px; }
th, td {
  padding: 7px 10px; text-align: right; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums;
}
sub, sup { line-height: 0; font-size: 75%; }
th { font-weight: 600; }
thead th { border-bottom: 1.5px solid var(--ink); font-size: 14px; white-space: nowrap; }
thead .group th, thead .group td { border-bottom: 0; color: var(--soft); font-weight: 400; padding-bottom: 0; }
thead .group th { text-align: center; }
th[scope="row"], td.words, th.words { text-align: left; }
th[scope="row"] { white-space: nowrap; }
tr.ours th, tr.ours td { background: var(--faint); }
td.first, th.first { border-left: 1px solid var(--line); }
td .best { font-weight: 700; white-space: nowrap; }
td .best::before { content: "\\2605\\00a0"; color: var(--warm); font-weight: 400; font-size: 12px; }
table.narrow { width: auto; }

ul.indices { list-style: none; margin: 12px 0 0; padding: 0; columns: 2 380px; column-gap: 36px; }
ul.indices li { margin: 3px 0; break-inside: avoid; font-size: 14px; color: var(--soft); }
ul.indices b { color: var(--ink); }

svg.curve { width: 100%; max-width: 380px; height: auto; overflow: visible; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .points { fill: var(--soft); opacity: .45; }
svg .line { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; }
svg text { fill: var(--soft); font: 11px "Segoe UI", Arial, sans-serif; }
table.bars { font-size: 14px; }
table.bars th { font-weight: 400; white-space: nowrap; width: 1%; }
table.bars td.number { white-space: nowrap; width: 1%; }
.bar span { display: block; height: 10px; min-width: 1px; background: var(--accent); }

ul.warnings { border-left: 3px solid var(--warm); margin: 12px 0 0; padding: 2px 0 2px 18px; list-style: none; }
.settings { columns: 3 300px; column-gap: 32px; margin-top: 10px; }
.settings section { break-inside: avoid; padding-bottom: 14px; }
.settings h3 { margin: 0; border-bottom: 1.5px solid var(--ink); padding-bottom: 2px; }
.settings table { font-size: 13.5px; }
.settings td, .settings th { padding: 3px 0; }
.settings th { font-weight: 400; }
.settings .changed th, .settings .changed td { font-weight: 700; }

@media (max-width: 1119px) {
  .panels { max-width: 542px; }
}
@media (max-width: 700px) {
  main { padding: 24px 16px 40px; }
  h1 { font-size: 26px; }
  .verdict { font-size: 17px; }
  table { font-size: 12.5px; }
  th, td { padding: 6px 3.5px; }
  thead th { font-size: 12px; white-space: normal; vertical-align: bottom; }
  th[scope="row"] { white-space: normal; }
  td .best::before { content: "\\2605"; font-size: 9px; }
}
@media (max-width: 570px) {
  .panels figure { width: calc(50% - 10px); }
  .panels img { width: 100%; height: auto; }
}
@media print {
  :root {
    --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --faint: #f2f2f2; --code: #f7f7f7;
    --accent: #0f6b62; --warm: #a04010;
  }
  body { font-size: 12px; background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 26px; }
  h2 { margin-top: 28px; font-size: 17px; }
  .verdict { font-size: 14px; }
  h2, h3, caption { break-after: avoid; }
  figure, tr, pre, table.bars, ul.indices, .place, .panels, .overview, .settings section { break-inside: avoid; }
  .panels { max-width: none; }
  .panels figure { width: calc(25% - 10px); }
  .panels img { width: 100%; height: auto; }
  .split > .wide { flex: 1.1 1 280px; }
  .split > * { flex-basis: 240px; }
  .split > .third { flex-basis: 160px; }
  .scroll { overflow: visible; }
  h2 + .note { break-after: avoid; }
  .note, figcaption, caption, .indices li { font-size: 11px; }
  dt { flex-basis: 84px; font-size: 11px; }
  table { font-size: 11px; }
  th, td { padding: 4px 5px; }
  thead th { font-size: 11px; white-space: normal; vertical-align: bottom; }
  a { color: inherit; }
}
@page { margin: 16mm 14mm; }
"""
