/** How the report looks: calm on screen in both schemes, black on white on paper, no note broken over two pages that is not long. */
export const reportStyle = `
:root { color-scheme: light dark; --text: #1d1d1f; --soft: #5f6368; --line: #d6d6da; --paper: #fff;
  --yellow: #d9a400; --green: #3a9a4a; --blue: #3b7dd8; --pink: #d2558a }
@media (prefers-color-scheme: dark) { :root { --text: #ececf0; --soft: #a6a6ae; --line: #44444c; --paper: #1b1b1f } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; color: var(--text); background: var(--paper);
  font: 1rem/1.75 "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, Georgia, serif; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 }
h2 { font-size: 1.2rem; line-height: 1.4; margin: 0 }
header { padding-bottom: 1rem; border-bottom: 1px solid var(--line) }
header p, .told { color: var(--soft); font-size: .875rem; margin: .25rem 0 0 }
article { margin-top: 2.25rem }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em }
.number { color: var(--soft); font-size: .75rem; font-weight: 400; text-decoration: none; vertical-align: super }
.note { margin: 1rem 0 0 }
blockquote { margin: 0; padding: .1rem 0 .1rem 1rem; border-inline-start: .25rem solid var(--line); white-space: pre-line }
blockquote.yellow { border-color: var(--yellow) } blockquote.green { border-color: var(--green) }
blockquote.blue { border-color: var(--blue) } blockquote.pink { border-color: var(--pink) }
.comment { margin: .5rem 0 0 1.25rem; white-space: pre-line }
.tags { display: flex; flex-wrap: wrap; gap: .25rem .5rem; margin: .5rem 0 0 1.25rem; padding: 0; list-style: none;
  color: var(--soft); font-size: .8125rem }
.tags li { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem }
.references { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem }
.references ol { margin: .75rem 0 0; padding-inline-start: 2.25rem; font-size: .875rem }
.back { color: var(--soft); text-decoration: none; padding: 0 .25rem }
.references li::marker { content: "[" counter(list-item) "] " }
@media print {
  :root { color-scheme: light; --text: #000; --soft: #444; --line: #999; --paper: #fff }
  @page { margin: 20mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt Georgia, serif; color: #444 } }
  body { max-width: none; padding: 0; font-size: 10.5pt }
  h2 { break-after: avoid } .told { break-after: avoid } .note, .references li { break-inside: avoid } .note.long { break-inside: auto }
  p, blockquote { orphans: 3; widows: 3 } .tags { break-before: avoid } .back { display: none }
  a { text-decoration: none }
  * { print-color-adjust: exact }
}
`;
