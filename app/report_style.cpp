#include "app/report_style.h"

using namespace Qt::StringLiterals;

namespace loupe {

QString reportScreenStyle()
{
    return uR"(:root { color-scheme: light; --ink: #1b1f24; --quiet: #5a626c; --line: #d5d9de; --soft: #f4f5f7;
  --amber: #8a5a00; --red: #a3241c; }
* { box-sizing: border-box; }
body { margin: 0; background: #e9ebee; color: var(--ink);
  font: 15px/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main { max-width: 60rem; margin: 2rem auto; padding: 3.2rem 4rem 4rem; background: #fff; border: 1px solid var(--line); }
section { padding-top: 1.6rem; }
section:first-child { padding-top: 0; }
section + section { margin-top: 2.4rem; border-top: 1px solid var(--line); }
h1 { font-size: 2rem; line-height: 1.2; font-weight: 600; margin: .2rem 0 1.4rem; overflow-wrap: anywhere; }
h2 { font-size: 1.4rem; line-height: 1.25; font-weight: 600; margin: 0 0 .8rem; overflow-wrap: anywhere; }
p + h2 { margin-top: 2.2rem; }
h3 { font-size: 1.02rem; font-weight: 600; margin: 1.7rem 0 .4rem; }
h4 { font-size: .95rem; font-weight: 600; margin: 1.2rem 0 .3rem; }
p { margin: .5rem 0; max-width: 44rem; overflow-wrap: anywhere; }
ul { margin: .5rem 0; padding-inline-start: 1.2rem; max-width: 44rem; }
li { margin: .2rem 0; overflow-wrap: anywhere; }
a { color: inherit; text-decoration-color: #9aa3ad; text-underline-offset: .15em; }
code { font: .84em/1.5 "Noto Sans Mono", "DejaVu Sans Mono", Consolas, Menlo, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
td, th { text-align: start; vertical-align: top; }
.brand { color: var(--quiet); font-size: .85rem; letter-spacing: .04em; }
.facts { width: 100%; margin: .4rem 0 .8rem; }
.facts td { padding: .28rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.facts .name { width: 14rem; padding-inline-end: 1rem; color: var(--quiet); }
.data { width: 100%; margin: .6rem 0 1rem; font-size: .92rem; }
.data th { font-weight: 600; color: var(--quiet); border-bottom: 2px solid var(--line); padding: .3rem .9rem .3rem 0; }
.data td { border-bottom: 1px solid var(--line); padding: .34rem .9rem .34rem 0; overflow-wrap: anywhere; }
.log { font-size: .82rem; }
.chapters td { padding: .15rem 1rem .15rem 0; }
.verdict { display: inline-block; font-size: 1.15rem; font-weight: 600; margin: 0 0 .5rem; padding: .35rem .9rem;
  background: var(--soft); border-inline-start: 5px solid #8b939d; }
.verdict.moderate { border-color: #c98a12; color: var(--amber); }
.verdict.strong { border-color: #c0392f; color: var(--red); }
.warning { padding: .5rem .9rem; background: #fdf3e1; border-inline-start: 5px solid #c98a12; }
.same { color: var(--quiet); }
.pictures { width: 100%; table-layout: fixed; margin: 1rem 0; }
.pictures td { padding-inline-end: 1rem; }
.pictures td + td { padding: 0; padding-inline-start: 1rem; }
.picture { margin: .6rem 0 .2rem; max-width: none; }
.picture img { display: block; max-width: 100%; width: 100%; height: auto; }
section > .picture img { width: auto; }
.caption { color: var(--quiet); font-size: .85rem; margin: .2rem 0 .6rem; }
.card table { margin: .3rem 0 .8rem; font-size: .92rem; }
.card td { padding: .2rem 1.2rem .2rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
@media (max-width: 46rem) {
  main { margin: 0; padding: 1.4rem; border: 0; }
  .pictures, .pictures tbody, .pictures tr, .pictures td { display: block; width: 100%; padding: 0; }
  .pictures td + td { padding: 0; }
  .facts .name { width: 9rem; }
}
@media print {
  @page { size: A4; margin: 18mm 17mm; }
  body { background: #fff; font-size: 9.5pt; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  section + section { border: 0; margin: 0; padding: 0; break-before: page; }
  h2, h3, h4 { break-after: avoid; }
  tr, .pictures, .picture, .verdict, .warning { break-inside: avoid; }
  .picture img { max-height: 110mm; width: auto; }
  a { text-decoration: none; }
}
)"_s;
}

QString reportPrintStyle()
{
    return uR"(h1 { font-size: 20pt; font-weight: 600; margin-top: 4px; margin-bottom: 14px; }
h2 { font-size: 14pt; font-weight: 600; margin-top: 14px; margin-bottom: 8px; }
h3 { font-size: 10.5pt; font-weight: 600; margin-top: 11px; margin-bottom: 4px; }
h4 { font-size: 9.5pt; font-weight: 600; margin-top: 10px; margin-bottom: 2px; }
p { margin-top: 3px; margin-bottom: 3px; }
ul { margin-top: 2px; margin-bottom: 4px; -qt-list-indent: 1; }
li { margin-top: 1px; margin-bottom: 1px; }
a { color: #1b1f24; text-decoration: none; }
code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: 7.5pt; }
td { vertical-align: top; }
th { text-align: left; font-weight: 600; color: #5a626c; vertical-align: top; }
.brand { color: #5a626c; font-size: 8.5pt; }
.facts { margin-top: 2px; margin-bottom: 10px; }
.pictures { margin-top: 10px; margin-bottom: 2px; }
.chapters { margin-top: 6px; }
.name { color: #5a626c; padding-right: 14px; }
.data { margin-top: 4px; margin-bottom: 8px; border-collapse: collapse; }
.data td { font-size: 8.5pt; border-bottom: 1px solid #d5d9de; padding: 3px; }
.data th { font-size: 8.5pt; border-bottom: 1px solid #8b939d; padding: 3px; }
.log td { font-size: 7pt; }
.verdict { font-size: 12pt; font-weight: 600; background-color: #f0f1f3; padding: 4px; }
.moderate { color: #8a5a00; }
.strong { color: #a3241c; }
.warning { background-color: #fdf3e1; }
.same { color: #5a626c; }
.caption { color: #5a626c; font-size: 8pt; }
.picture { margin-top: 6px; margin-bottom: 1px; }
)"_s;
}

} // namespace loupe
