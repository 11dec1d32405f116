/** Light and dark, large enough, nothing fetched. */
export const style = `
:root { --paper: #fbf8f3; --ink: #26221e; --quiet: #5d554c; --line: #d9d1c6; --ours: #17625e; --other: #8a5a2b; --on: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1917; --ink: #ece6dd; --quiet: #b9afa3; --line: #47413a; --ours: #7fcdc6; --other: #e0b07d; --on: #1b1917; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-inline-size: 74rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2 { font-family: Georgia, serif; font-weight: 500; line-height: 1.25; text-wrap: balance; }
h2 { margin-block-start: 2.5em; }
p, dl { max-inline-size: 42rem; }
.lead { font-size: 1.2rem; }
dt { font-weight: 600; margin-block-start: .75em; }
dd { margin: 0; }
.pair, .over { display: grid; gap: 1.5rem; align-items: start; margin-block: 1.5rem; }
.over figure { max-inline-size: 44rem; }
@media (min-width: 62rem) { .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
figure { margin: 0; }
figcaption, caption { color: var(--quiet); font-size: .95rem; text-align: start; padding-block: .4rem; }
svg { inline-size: 100%; block-size: auto; font: 15px system-ui, sans-serif; }
svg text { fill: var(--ink); }
svg text.on { fill: var(--on); font-weight: 600; }
.ours { fill: var(--ours); }
.other { fill: var(--other); }
.faint { stroke: var(--line); }
.even { stroke: var(--quiet); stroke-dasharray: 5 5; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid var(--ours); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .95rem; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: .35rem .7rem .35rem 0; border-block-end: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; }
`;
