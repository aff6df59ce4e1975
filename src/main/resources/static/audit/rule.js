// One rule, read from docs/rules.md as the server ships it.
import { html, useEffect, useState } from '../platform/html.js';
import { language, t, word } from '../platform/i18n.js';
import { Drawer } from '../platform/dialog.js';
import { Markdown, section } from '../platform/markdown.js';
import { Empty, Loading } from '../platform/states.js';

const ENGLISH = /^\s{2,}\S/;

/** In the reader's language: under a point its English may stand. The pattern of the sentence is left out; who comes here has read the sentence. */
function told(section) {
  const lines = section.filter(l => !l.startsWith('>'));
  if (language() !== 'en') return lines.filter(l => !ENGLISH.test(l));
  return lines.filter((l, i) => !ENGLISH.test(lines[i + 1] ?? '')).map(l => l.replace(/^\s{2,}/, '- '));
}

export function Rule({ parts: [anchor] }) {
  const [text, read] = useState(null);
  useEffect(() => {
    fetch('docs/rules.md').then(a => (a.ok ? a.text() : '')).then(read, () => read(''));
  }, []);
  const found = text && section(text, anchor);
  return html`<${Drawer} title=${word('rule', anchor.toUpperCase())}>
    ${text === null ? html`<${Loading} />` : found ? html`<div class="prose"><${Markdown} lines=${told(found)} /></div>`
      : html`<${Empty} text=${t('rule.unread', { anchor })} />`}
  <//>`;
}
