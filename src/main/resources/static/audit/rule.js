// One rule, read from docs/rules.md as the server ships it.
import { html, useEffect, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { Drawer } from '../platform/dialog.js';
import { Empty, Loading } from '../platform/states.js';

const slug = heading => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, '').replace(/ /g, '-');
const named = (heading, anchor) => [slug(heading), ...slug(heading).split('-')].includes(anchor.toLowerCase());

/** The heading with this anchor and what stands under it. */
export function section(markdown, anchor) {
  const lines = markdown.split('\n');
  const from = lines.findIndex(l => /^#+ /.test(l) && named(l.replace(/^#+ /, ''), anchor));
  if (from < 0) return null;
  const level = /^#+/.exec(lines[from])[0].length;
  const after = lines.findIndex((l, i) => i > from && /^#+ /.test(l) && /^#+/.exec(l)[0].length <= level);
  return { heading: lines[from].replace(/^#+ /, ''), lines: lines.slice(from + 1, after < 0 ? undefined : after) };
}

/** Quotes, points and paragraphs: all that a rule's page is made of. A line that begins with blanks goes on the one before. */
function blocks(lines) {
  const made = [];
  for (const line of lines) {
    const [, mark, text] = /^(>|- )?\s*(.*)$/.exec(line.replace(/[`*]/g, ''));
    const last = made[made.length - 1];
    if (!text) made.push({ mark: 'gap' });
    else if (last?.text && !mark && last.mark !== 'gap') last.text += ` ${text}`;
    else made.push({ mark: mark ? mark.trim() : 'p', text });
  }
  return made.filter(b => b.text);
}

const TAGS = { '>': 'blockquote', '-': 'li', p: 'p' };

export function Rule({ parts: [anchor] }) {
  const [text, read] = useState(null);
  useEffect(() => {
    fetch('docs/rules.md').then(a => (a.ok ? a.text() : '')).then(read, () => read(''));
  }, []);
  const found = text && section(text, anchor);
  return html`<${Drawer} title=${word('rule', anchor.toUpperCase())}>
    ${text === null ? html`<${Loading} />` : found
      ? html`<div class="prose">${blocks(found.lines).map(b => html`<${TAGS[b.mark]}>${b.text}<//>`)}</div>`
      : html`<${Empty} text=${t('rule.unread', { anchor })} />`}
  <//>`;
}
