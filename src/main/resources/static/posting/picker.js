// Choosing a person by name: a combobox over the people search, on the day the act takes effect.
import { html, useEffect, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { kindWord } from '../audit/figures.js';

const WAIT_MS = 200;
const SHOWN = 12;

const placeOf = p => [p.organName, p.unitName, p.kind && kindWord(p.kind), p.title ?? p.post].filter(Boolean).join(' · ');

export function PersonPicker({ id, value, at, choose, describedBy }) {
  if (!value) return html`<${Search} id=${id} at=${at} choose=${choose} describedBy=${describedBy} />`;
  return html`<div class="picked"><strong>${value.name}</strong> <span class="day">${value.idNumber}</span>
    <small>${placeOf(value)}</small>
    <button id=${id} type="button" class="plain" onClick=${() => choose(null)}>${t('picker.other')}</button></div>`;
}

function Search({ id, at, choose, describedBy }) {
  const [typed, type] = useState('');
  const [query, look] = useState('');
  const [chosen, move] = useState(0);
  useEffect(() => {
    const wait = setTimeout(() => look(typed.trim()), WAIT_MS);
    return () => clearTimeout(wait);
  }, [typed]);
  useEffect(() => move(0), [query]);
  const { answer, busy } = useAnswer(query ? 'api/people' : null, { query, at });
  const rows = query && answer ? answer.rows.slice(0, SHOWN) : [];
  const keys = event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && rows.length) {
      event.preventDefault();
      move((chosen + step + rows.length) % rows.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (rows[chosen]) choose(rows[chosen]);
    } else if (event.key === 'Escape') type('');
  };
  return html`<div class="picker">
    <input id=${id} type="text" role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded=${rows.length > 0} aria-controls=${`${id}-list`}
      aria-activedescendant=${rows.length ? `${id}-${chosen}` : undefined} aria-describedby=${describedBy}
      placeholder=${t('picker.hint')} value=${typed} onInput=${e => type(e.target.value)} onKeyDown=${keys} />
    <ul id=${`${id}-list`} role="listbox" aria-label=${t('picker.found')} hidden=${!rows.length}>
      ${rows.map((p, i) => html`<li key=${p.person} id=${`${id}-${i}`} role="option" aria-selected=${i === chosen}
        onMouseDown=${e => e.preventDefault()} onClick=${() => choose(p)}>
        <strong>${p.name}</strong> <span class="day">${p.idNumber}</span>
        ${(p.status ?? []).filter(s => s !== 'ON_QUOTA').map(s => html` <span class="tag">${word('status', s)}</span>`)}<small>${placeOf(p)}</small></li>`)}
    </ul>
    <p class="hint" role="status">${!query ? '' : busy ? t('state.loading') : rows.length === 0 ? t('people.none', { q: query })
      : answer.rows.length > SHOWN ? t('picker.more', { n: answer.rows.length, shown: SHOWN }) : ''}</p>
  </div>`;
}
