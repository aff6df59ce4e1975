// The documents that the server ships, shown on the page: headings, lists, tables, quotes, pictures, links; all that ours are made of.
import { html } from './html.js';

const INLINE = /!\[([^\]]*)\]\(([^)\s]+)\)|\[([^\]]*)\]\(([^)\s]+)\)|`([^`]+)`|\*\*([^*]+)\*\*/g;
const LINE = /^(#{2,6} |> ?|- |\d+\. |\|)?\s*(.*)$/;
const IN_LIST = { '-': 'ul', '1': 'ol' };

const cellsOf = row => row.replace(/^\||\|$/g, '').split('|').map(cell => cell.trim());
const isRule = row => /^[\s|:-]+$/.test(row);

function kindOf(mark) {
  const first = (mark ?? '').trim()[0];
  return first === undefined ? 'p' : /\d/.test(first) ? '1' : first;
}

/** One block a paragraph, quote, point, row or heading. What begins with blanks, or stands on the next line, goes on with it. */
function blocks(lines) {
  const made = [];
  for (const line of lines.filter(l => !/^<!--.*-->$/.test(l.trim()))) {
    const [, mark, text] = LINE.exec(line);
    const last = made[made.length - 1];
    const kind = kindOf(mark);
    const goesOn = last?.text && (kind === 'p' ? !/[#|]/.test(last.kind) : kind === '>' && last.kind === '>');
    if (!text) made.push({ kind: 'gap' });
    else if (goesOn) last.text += ` ${text}`;
    else made.push({ kind, text: kind === '|' ? line : text, level: kind === '#' ? mark.trim().length : 0 });
  }
  return together(made);
}

/** The points of a list and the rows of a table belong together, also over an empty line between points. */
function together(made) {
  const whole = [];
  let gap = false;
  for (const b of made) {
    const last = whole[whole.length - 1];
    if (b.kind === 'gap') gap = true;
    else if (last?.kind === b.kind && (IN_LIST[b.kind] || (b.kind === '|' && !gap))) last.parts.push(b.text);
    else whole.push({ ...b, parts: [b.text] });
    if (b.kind !== 'gap') gap = false;
  }
  return whole;
}

/** @param to what a link or a picture leads to, from the page */
function inline(text, to) {
  const made = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    const [whole, alt, picture, words, link, code, strong] = found;
    made.push(text.slice(from, found.index));
    made.push(picture ? html`<a class="picture" href=${to(picture)}><img src=${to(picture)} alt=${alt} loading="lazy" /></a>` : link
      ? html`<a href=${to(link)}>${words}</a>` : code ? html`<code>${code}</code>` : html`<strong>${strong}</strong>`);
    from = found.index + whole.length;
  }
  return [...made, text.slice(from)];
}

const Rows = ({ rows, to }) => html`<div class="scroll"><table class="plain">
  <thead><tr>${cellsOf(rows[0]).map(c => html`<th scope="col">${inline(c, to)}</th>`)}</tr></thead>
  <tbody>${rows.slice(1).filter(r => !isRule(r)).map(r => html`<tr>${cellsOf(r).map((c, i) => (i
    ? html`<td>${inline(c, to)}</td>` : html`<th scope="row">${inline(c, to)}</th>`))}</tr>`)}</tbody></table></div>`;

/** @param up how many levels the headings stand higher on the page than in the document */
export const Markdown = ({ lines, to = link => link, up = 0 }) => blocks(lines).map(({ kind, text, level, parts }) => (IN_LIST[kind]
  ? html`<${IN_LIST[kind]}>${parts.map(p => html`<li>${inline(p, to)}</li>`)}<//>`
  : kind === '|' ? html`<${Rows} rows=${parts} to=${to} />`
  : kind === '#' ? html`<${`h${Math.max(2, level - up)}`}>${inline(text, to)}<//>`
  : html`<${kind === '>' ? 'blockquote' : 'p'}>${inline(text, to)}<//>`));

export const slug = heading => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, '').replace(/ /g, '-');
const named = (heading, anchor) => [slug(heading), ...slug(heading).split('-')].includes(anchor.toLowerCase());

/** What stands under the heading with this anchor. */
export function section(markdown, anchor) {
  const lines = markdown.split('\n');
  const from = lines.findIndex(l => /^#+ /.test(l) && named(l.replace(/^#+ /, ''), anchor));
  if (from < 0) return null;
  const level = /^#+/.exec(lines[from])[0].length;
  const after = lines.findIndex((l, i) => i > from && /^#+ /.test(l) && /^#+/.exec(l)[0].length <= level);
  return lines.slice(from + 1, after < 0 ? undefined : after);
}
