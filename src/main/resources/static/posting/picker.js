// Choosing a person by name: a combobox over the people search, on the day the act takes effect.
import { html, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { useCombobox, useRested } from '../platform/combobox.js';
import { kindWord } from '../audit/figures.js';

const WAIT_MS = 200;
const SHOWN = 12;

const placeOf = p => [p.organName, p.unitName, p.kind && kindWord(p.kind), p.title ?? p.post].filter(Boolean).join(' · ');

/** @param ever also who is not on the books that day */
export function PersonPicker({ id, value, at, choose, describedBy, ever }) {
  if (!value) return html`<${Search} id=${id} at=${at} choose=${choose} describedBy=${describedBy} ever=${ever} />`;
  return html`<div class="picked"><${Named} value=${value} at=${at} />
    <button id=${id} type="button" class="plain" onClick=${() => choose(null)}>${t('picker.other')}</button></div>`;
}

/** A line that was pasted knows the person's id only. */
function Named({ value, at }) {
  const found = useAnswer(value.name ? null : 'api/people', { query: value.person, at }).answer?.rows.find(p => p.person === value.person);
  const { name = value.person, ...of } = found ?? value;
  return html`<strong>${name}</strong> <span class="day">${of.idNumber}</span><small>${placeOf(of)}</small>`;
}

function Search({ id, at, choose, describedBy, ever }) {
  const [typed, type] = useState('');
  const query = useRested(typed.trim(), WAIT_MS);
  const rested = query === typed.trim(); // else Enter would choose of what an earlier name found
  const { answer, busy } = useAnswer(query ? `api/${ever ? 'search' : 'people'}` : null, { query, at });
  const found = (ever ? answer?.people.rows : answer?.rows) ?? [];
  const rows = query && rested ? found.slice(0, SHOWN) : [];
  const { input, list, option } = useCombobox({ id, rows, choose, leave: () => type(''), of: query });
  return html`<div class="picker">
    <input ...${input} aria-describedby=${describedBy} placeholder=${t('picker.hint')} value=${typed} onInput=${e => type(e.target.value)} />
    <ul ...${list} aria-label=${t('picker.found')}>
      ${rows.map((p, i) => html`<li key=${p.person} ...${option(i)}>
        <strong>${p.name}</strong> <span class="day">${p.idNumber}</span>
        ${(p.status ?? []).filter(s => s !== 'ON_QUOTA').map(s => html` <span class="tag">${word('status', s)}</span>`)}<small>${placeOf(p)}</small></li>`)}
    </ul>
    <p class="hint" role="status">${!typed.trim() ? '' : busy || !rested ? t('state.loading') : rows.length === 0 ? t('people.none', { q: query })
      : found.length > SHOWN ? t('picker.more', { n: found.length, shown: SHOWN }) : ''}</p>
  </div>`;
}
