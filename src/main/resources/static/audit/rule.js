// One rule, read from docs/rules.md as the server ships it.
import { html, useEffect, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { Drawer } from '../platform/dialog.js';
import { Markdown, section } from '../platform/markdown.js';
import { Empty, Loading } from '../platform/states.js';

export function Rule({ parts: [anchor] }) {
  const [text, read] = useState(null);
  useEffect(() => {
    fetch('docs/rules.md').then(a => (a.ok ? a.text() : '')).then(read, () => read(''));
  }, []);
  const found = text && section(text, anchor);
  return html`<${Drawer} title=${word('rule', anchor.toUpperCase())}>
    ${text === null ? html`<${Loading} />` : found ? html`<div class="prose"><${Markdown} lines=${found} /></div>`
      : html`<${Empty} text=${t('rule.unread', { anchor })} />`}
  <//>`;
}
