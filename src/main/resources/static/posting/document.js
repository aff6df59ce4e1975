// The paper of the act: its number is typed, and papers already in the ledger are offered; choosing one fills in who issued it and when.
import { html, useEffect, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';

const WAIT_MS = 250;

export function DocumentField({ id, value, setAll, describedBy, wrong }) {
  const [query, look] = useState('');
  const [typing, type] = useState(false);
  const [at, move] = useState(-1);
  useEffect(() => {
    const wait = setTimeout(() => look(typing ? (value ?? '').trim() : ''), WAIT_MS);
    return () => clearTimeout(wait);
  }, [value, typing]);
  const found = useAnswer(query.length > 1 ? 'api/search' : null, { query }).answer?.documents.rows ?? [];
  const rows = typing && query ? found.filter(d => d.document !== value) : [];
  const choose = d => {
    type(false);
    setAll({ 'basis.document': d.document, 'basis.issuer': d.issuer, 'basis.documentDate': d.documentDate });
  };
  const keys = event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && rows.length) {
      event.preventDefault();
      move(Math.max(-1, Math.min(rows.length - 1, at + step)));
    } else if (event.key === 'Enter' && rows[at] && !event.ctrlKey) {
      event.preventDefault();
      choose(rows[at]);
    } else if (event.key === 'Escape') type(false);
  };
  return html`<div class="picker">
    <input id=${id} type="text" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-expanded=${rows.length > 0}
      aria-controls=${`${id}-list`} aria-activedescendant=${rows[at] ? `${id}-${at}` : undefined} aria-describedby=${describedBy}
      aria-invalid=${wrong || undefined} value=${value ?? ''} onBlur=${() => type(false)} onKeyDown=${keys}
      onInput=${e => { type(true); move(-1); setAll({ 'basis.document': e.target.value }); }} />
    <ul id=${`${id}-list`} role="listbox" aria-label=${t('find.documents')} hidden=${!rows.length}>${rows.map((d, i) => html`
      <li key=${d.document + d.issuer} id=${`${id}-${i}`} role="option" aria-selected=${i === at}
        onMouseDown=${e => e.preventDefault()} onClick=${() => choose(d)}>
        ${d.document}<small>${d.issuer} · ${d.documentDate}</small></li>`)}</ul>
  </div>`;
}
