// The controls a form is made of, one for each `as` in acts.js. What is wrong with a field, or forbids it, stands under it.
import { html } from '../platform/html.js';
import { t, sentence, says } from '../platform/i18n.js';
import { DayField } from '../platform/dayfield.js';
import { Help } from '../platform/help.js';
import { PersonPicker } from './picker.js';
import { DocumentField } from './document.js';
import { Application, Choice, Kind, Organ, Post, Slot, Unit, Units } from './choices.js';
import { PostRows, ShareRows } from './rows.js';
import { PickedAct } from './reversal.js';

const ofPerson = /^person(\.|$)/;

/** The label of a field, as this act's paper calls it if it has its own word for it. */
export const labelOf = (act, name) => says(`field.${act}.${name}`) ?? t(`field.${name}`);

/** A field under its label, by the control that its room has for it; `mark` tells the fields of two rooms apart. */
export function Labelled({ mark, label, own, field, values, set, at, errors, refused }) {
  const id = `${mark}-${field.name.replace(/\./g, '-')}`;
  const wrong = errors.filter(e => e.path === field.name || e.path.startsWith(`${field.name}[`) || e.path.startsWith(`${field.name}.`)
    || (field.as === 'person' && ofPerson.test(e.path)));
  const said = wrong.length || refused ? `${id}-wrong` : undefined;
  const Control = own?.[field.as] ?? CONTROLS[field.as];
  const check = field.as === 'check';
  const help = `field.${field.name}.help`; // where the word alone does not say enough
  return html`<div class=${`field ${field.as}${field.wide ? ' wide' : ''}${said ? ' wrong' : ''}`}>
    <div class="label"><label id=${`${id}-label`} for=${id}>${label}${field.optional && !check && html` <small>${t('field.optional')}</small>`}</label>
      ${says(help) && html`<${Help} of=${help} />`}</div>
    <${Control} id=${id} field=${field} values=${values} value=${values[field.name] ?? field.first}
      set=${v => set(field.name, v)} setAll=${set} at=${at} wrong=${Boolean(said)} describedBy=${said} />
    ${said && html`<p id=${said} class="hint trouble">${[...wrong.map(e => sentence(e, 'message')), refused].filter(Boolean).join(' ')}</p>`}
  </div>`;
}

export const Field = ({ act, ...rest }) => html`<${Labelled} ...${rest} mark="f" label=${labelOf(act, rest.field.name)} />`;

const Text = ({ id, field, value, set, describedBy, wrong }) => html`<input id=${id} type="text" autocomplete="off" spellcheck=${false}
  required=${!field.optional} value=${value ?? ''} aria-describedby=${describedBy} aria-invalid=${wrong || undefined}
  onInput=${e => set(e.target.value)} />`;

const Amount = ({ id, field, value, set, describedBy, wrong }) => html`<input id=${id} type="text" class="amount" inputmode="numeric" autocomplete="off"
  maxlength="9" value=${value ?? ''} aria-describedby=${describedBy} onInput=${e => set(e.target.value.replace(/[^\d]/g, ''))}
  aria-invalid=${wrong || (Boolean(value) && Number(value) < (field.min ?? 0)) || undefined} />`;

export const Long = ({ id, field, value, set, describedBy, wrong }) => html`<textarea id=${id} rows="2" required=${!field.optional}
  value=${value ?? ''} aria-describedby=${describedBy} aria-invalid=${wrong || undefined} onInput=${e => set(e.target.value)}></textarea>`;

const Lines = props => html`<${Long} ...${props} /><small>${t('field.lines')}</small>`;

const Day = ({ id, value, set, describedBy, wrong }) => html`
  <${DayField} id=${id} value=${value ?? ''} invalid=${wrong} describedBy=${describedBy} onDay=${set} />`;

const Check = ({ id, value, set, describedBy }) => html`<input id=${id} type="checkbox" checked=${Boolean(value)}
  aria-describedby=${describedBy} onChange=${e => set(e.target.checked)} />`;

const Person = ({ id, field, value, set, at, describedBy }) => html`
  <${PersonPicker} id=${id} value=${value} at=${at} choose=${set} describedBy=${describedBy} ever=${field.ever} />`;

/** Several persons: each chosen one is a chip, and the search stays for the next. */
function People({ id, value = [], set, at, describedBy }) {
  const add = who => who && !value.some(p => p.person === who.person) && set([...value, who]);
  return html`${value.length > 0 && html`<p class="chips">${value.map(p => html`<span class="chip" key=${p.person}>${p.name}
      <button type="button" class="plain cross" aria-label=${t('rows.remove', { what: p.name })}
        onClick=${() => set(value.filter(each => each !== p))}>×</button></span>`)}</p>`}
    <${PersonPicker} key=${value.length} id=${id} value=${null} at=${at} choose=${add} describedBy=${describedBy} />`;
}

const CONTROLS = { text: Text, long: Long, lines: Lines, number: Amount, day: Day, check: Check, person: Person, people: People, choice: Choice, kind: Kind,
  organ: Organ, unit: Unit, units: Units, post: Post, slot: Slot, application: Application, shares: ShareRows, posts: PostRows, act: PickedAct,
  document: DocumentField };

