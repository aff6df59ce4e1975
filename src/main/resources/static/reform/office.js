// What every tab of the room needs: who is who, what I may do, where a click leads.
import { html } from '../platform/html.js';
import { says, t, word } from '../platform/i18n.js';
import { useAnswer, useAnswerInTime } from '../platform/answers.js';
import { go, usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { FORMS } from './forms.js';

/** Organs of the day and the acts that my role may send. */
export function useOffice() {
  const { answer } = useAnswerInTime('api/organs');
  const organs = answer?.rows ?? [];
  const mine = useAnswer('api/me').answer?.may;
  const acts = mine ?? [];
  const district = organs.find(o => o.level === 'DISTRICT') ?? organs[0];
  return { organs, townships: organs.filter(o => o.level !== 'DISTRICT'), district: district?.organ, none: answer && !district,
    knows: Boolean(mine),
    nameOf: organ => organs.find(o => o.organ === organ)?.name ?? organ, may: verb => acts.includes(FORMS[verb]?.post ?? verb) };
}

/** The chosen township, if it is one of those that may be read; a district chosen in another room means all. */
export function useTownship(office) {
  const { organ } = usePlace();
  return office.townships.some(o => o.organ === organ) ? organ : '';
}

export const partsOf = item => item.split('~');
export const itemOf = (...parts) => parts.join('~');

export const TownshipFilter = ({ office }) => html`<label for="organ">${t('col.township')}</label>
  <select id="organ" value=${useTownship(office)} onChange=${e => go({ organ: e.target.value })}>
    <option value="">${t('filter.all')}</option>${office.townships.map(o => html`<option key=${o.organ} value=${o.organ}>${o.name}</option>`)}</select>`;

/** A choice of few, in the address under `name`. */
export const Choice = ({ name, values, group, label, counts, all }) => {
  const chosen = usePlace()[name];
  return html`<span class="tabs" role="group" aria-label=${label}>${values.map(v => html`<button type="button" key=${v} aria-pressed=${v === chosen}
    onClick=${() => go({ [name]: v })}>${v ? word(group, v) : all ?? t('filter.all')}${counts ? ` ${counts[v] ?? 0}` : ''}</button>`)}</span>`;
};

/** A link to one thing of this room. */
export const Open = ({ tab, item, act = '', children, ...rest }) => html`<${Go} room="reform" to=${{ tab, item, act }} ...${rest}>${children}<//>`;

/** An act that I may send, as a button that opens its form; nothing for whom may not. */
export const Do = ({ office, verb, item, main, children }) => office.may(verb) && html`<button type="button" class=${main ? 'main small' : 'small'}
  onClick=${() => go({ act: verb, item }, { push: true })}>${children ?? t(`reform.do.${verb}`)}</button>`;

/** The act that the address names, if it belongs here and I may send it; whether it may be sent now, the server says. */
export function useVerb(office, verbs) {
  const { act } = usePlace();
  return verbs.includes(act) && office.may(act) ? act : null;
}

/** The word for a field of a form: that of this room, or the desk's. */
export const fieldWord = name => says(`reform.field.${name}`) ?? says(`field.${name}`) ?? name;

export const leaveAct = () => go({ act: '' });

/** The screen, and at its right the form that is being filled in. */
export const Beside = ({ form, children }) => html`<div class=${form ? 'beside open' : 'beside'}>
  <div class="beside-main">${children}</div>${form && html`<section class="beside-form" aria-label=${t('reform.form')}>${form}</section>`}</div>`;

const AXES = { document: 'documentDate', effective: 'effectiveOn', registered: 'registeredOn' };
/** The day of a step on the axis of the time bar. */
export const dayOf = (step, axis) => step?.[AXES[axis] ?? AXES.effective] ?? '';
export const shortDay = day => day.slice(5);

/** The headings of a table by their keys in the messages; one that begins with n heads figures. */
export const Columns = ({ of }) => of.map(name => (name.startsWith('n ')
  ? html`<th scope="col" class="n" key=${name}>${t(name.slice(2))}</th>` : html`<th scope="col" key=${name}>${t(name)}</th>`));
