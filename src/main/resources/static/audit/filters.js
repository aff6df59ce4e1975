// Filters that stand in the address, and what several tabs of the audit room show in the same way.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { DayField } from '../platform/dayfield.js';
import { go, open, usePlace } from '../platform/url.js';
import { PersonPicker } from '../posting/picker.js';

/** Changing what is asked begins at the newest page. */
export const ask = changes => go({ position: '', ...changes });

export const useOrgans = () => useAnswerInTime('api/organs').answer?.rows ?? [];

export const Choose = ({ name, label, options, all = t('filter.all'), value = usePlace()[name], change }) => html`<label for=${`by-${name}`}>${label}</label>
  <select id=${`by-${name}`} value=${value} onChange=${e => (change ?? ask)({ [name]: e.target.value })}>
    <option value="">${all}</option>${options.map(([code, words]) => html`<option key=${code} value=${code} selected=${code === value}>${words}</option>`)}
  </select>`;

/** One organ, or all that may be read. */
export const ByOrgan = ({ organs }) => html`<${Choose} name="organ" label=${t('col.organ')} options=${organs.map(o => [o.organ, o.name])}
  change=${({ organ }) => ask({ organ, unit: '' })} />`;

/** A day of the address; `shown` stands in the field as long as the address has none. */
export const ByDay = ({ name, label, shown = '' }) => html`<label for=${`by-${name}`}>${label}</label>
  <${DayField} id=${`by-${name}`} value=${usePlace()[name] || shown} onDay=${day => ask({ [name]: day })} />`;

/** Typed text, asked for at Enter or when the field is left. */
export const ByText = ({ name, label, list, size = 14 }) => html`<label for=${`by-${name}`}>${label}</label>
  <input id=${`by-${name}`} type="text" size=${size} autocomplete="off" spellcheck=${false} list=${list && `of-${name}`} value=${usePlace()[name]}
    onChange=${e => ask({ [name]: e.target.value.trim() })} />
  ${list && html`<datalist id=${`of-${name}`}>${list.map(v => html`<option key=${v} value=${v}></option>`)}</datalist>`}`;

/** A person, chosen by name; the address keeps the id. */
export function ByPerson({ called }) {
  const { person, at } = usePlace();
  if (!person) return html`<label for="by-person">${t('col.who')}</label>
    <${PersonPicker} id="by-person" at=${at} choose=${who => ask({ person: who.person })} />`;
  return html`<span class="picked"><button type="button" class="link" onClick=${() => open('person', person)}>${called ?? t('fact.person.see')}</button>
    <button type="button" class="plain" onClick=${() => ask({ person: '' })}>${t('filter.everyone')}</button></span>`;
}

export const Who = ({ person, name }) => person && html`<button type="button" class="link person"
  onClick=${() => open('person', person)}>${name ?? t('fact.person.see')}</button>`;

/** A document's number that opens the act behind it. */
export const OpensAct = ({ position, children }) => html`<button type="button" class="link document" title=${t('act.see')}
  onClick=${() => open('act', position)}>${children}</button>`;

export const placeOf = (organ, unit) => [organ, unit].filter(Boolean).join(' · ');
