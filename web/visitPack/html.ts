// How does a pack become a file that opens anywhere? One HTML page that asks nobody for anything and prints on A4.
import type { PackSection, PackSource, Said, VisitPack } from './pack.ts';

export function packHtml(pack: VisitPack): string {
  const { title, subtitle, proposal, sections, map, sources, sourcesTitle, foot, language } = pack;
  return `<!doctype html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escape(title)}</h1>
<p class="beside">${escape(subtitle)}</p>
<p class="proposal">${escape(proposal)}</p>
</header>
<main>
${sections.map(sectionHtml).join('\n')}
${map === null ? '' : `<section class="map"><h2>${escape(map.title)}</h2>${withoutProlog(map.svg)}</section>`}
<section class="sources"><h2>${escape(sourcesTitle)}</h2><ol>
${sources.map(sourceHtml).join('\n')}
</ol></section>
</main>
<footer>${escape(foot)}</footer>
</body>
</html>
`;
}

function sectionHtml({ title, note, said, ticked }: PackSection): string {
  const beside = note === undefined || note === '' ? '' : ` <small>${escape(note)}</small>`;
  const items = said.map(
    (one) => `<li>${ticked ? '<span class="box" aria-hidden="true"></span>' : ''}${saidHtml(one)}</li>`,
  );
  return `<section><h2>${escape(title)}${beside}</h2><ul${ticked ? ' class="ticked"' : ''}>\n${items.join('\n')}\n</ul></section>`;
}

const saidHtml = ({ text, sources, weak }: Said): string =>
  `${weak ? `<em>${escape(text)}</em>` : escape(text)}${sources.map((number) => ` <a href="#s${number}">[${number}]</a>`).join('')}`;

/** The address of a source is text: a file that is handed on must not lead anybody anywhere by itself. */
const sourceHtml = ({ number, letter, title, publisher, url, quote, asOf }: PackSource): string =>
  `<li id="s${number}"><span class="mark">${escape(letter)}</span> ${escape(
    [title, publisher, asOf].filter((part) => part !== null && part !== '').join(' · '),
  )}${quote === null ? '' : `<q>${escape(quote)}</q>`}${url === null ? '' : `<span class="url">${escape(url)}</span>`}</li>`;

const withoutProlog = (svg: string): string => svg.replace(/^<\?xml[^>]*\?>\s*/, '');

export const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const STYLE = `
@page { size: A4; margin: 14mm 12mm; }
* { box-sizing: border-box; }
body { max-width: 820px; margin: 0 auto; padding: 16px; background: #fff; color: #14202a;
  font: 14px/1.65 "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
h1 { margin: 0; font-size: 24px; line-height: 1.3; }
h2 { margin: 18px 0 6px; padding-top: 8px; border-top: 1px solid #d6dde0; font-size: 16px; }
h2 small { font-size: 12px; font-weight: 400; color: #5a6874; }
.beside, footer, .url { font-size: 12px; color: #5a6874; }
.proposal { margin: 8px 0 0; font-size: 17px; font-weight: 600; }
ul, ol { margin: 0; padding: 0 0 0 20px; }
li { margin: 3px 0; }
em { font-style: normal; text-decoration: underline dotted #7f5600 2px; text-underline-offset: 3px; }
a { color: #0e4a7b; text-decoration: none; font-size: 11px; }
.ticked { padding: 0; list-style: none; }
.box { display: inline-block; width: 14px; height: 14px; margin-right: 8px; border: 1.5px solid #3f4d59; vertical-align: -2px; }
.map svg { width: 100%; height: auto; max-height: 120mm; border: 1px solid #d6dde0; }
.sources li { font-size: 12px; }
.mark { display: inline-block; min-width: 18px; padding: 0 3px; border: 1px solid #5a6874; border-radius: 3px; text-align: center; font-weight: 600; line-height: 16px; }
q { display: block; color: #3f4d59; }
.url { display: block; overflow-wrap: anywhere; }
footer { margin-top: 20px; padding-top: 8px; border-top: 1px solid #d6dde0; }
section { break-inside: auto; }
h2 { break-after: avoid; }
li, .map { break-inside: avoid; }
@media print { body { max-width: none; padding: 0; } }
`;
