// The controls of a form, one for each `as` in forms.js.
import { html } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { DayField } from '../platform/dayfield.js';
import { PersonPicker } from '../posting/picker.js';
import { kindWord } from '../audit/figures.js';
import { Columns } from './office.js';

export const labelOf = ({ name, label = name }) => (name.startsWith('basis.') ? t(`field.${name}`) : t(`reform.field.${label}`));

export function Field({ field, value, set, context, errors }) {
  const id = `r-${field.name.replace(/\./g, '-')}`;
  const wrong = errors.filter(e => e.path === field.name || e.path.startsWith(`${field.name}[`));
  const Control = CONTROLS[field.as];
  return html`<div class=${`field ${field.as}${wrong.length ? ' wrong' : ''}`}>
    <label for=${id}>${labelOf(field)}${field.optional && field.as !== 'check' && html` <small>${t('field.optional')}</small>`}</label>
    <${Control} id=${id} field=${field} value=${value} set=${set} context=${context} wrong=${wrong.length > 0} describedBy=${wrong.length ? `${id}-wrong`
      : undefined} />
    ${wrong.length > 0 && html`<p id=${`${id}-wrong`} class="hint trouble">${wrong.map(e => sentence(e, 'message')).join(' ')}</p>`}</div>`;
}

const Text = ({ id, field, value, set, describedBy, wrong }) => html`<input id=${id} type="text" autocomplete="off" required=${!field.optional}
  inputmode=${field.as === 'number' ? 'numeric' : undefined} value=${value ?? ''} aria-describedby=${describedBy} aria-invalid=${wrong || undefined}
  onInput=${e => set(e.target.value)} />`;
const Area = ({ id, field, value, set, describedBy, wrong }) => html`<textarea id=${id} rows="3" required=${!field.optional} value=${value ?? ''}
  aria-describedby=${describedBy} aria-invalid=${wrong || undefined} onInput=${e => set(e.target.value)}></textarea>`;
const List = props => html`<${Area} ...${props} /><small>${t('reform.list.hint')}</small>`;
const Day = ({ id, value, set, describedBy, wrong }) => html`<${DayField} id=${id}
  value=${value ?? ''} invalid=${wrong} describedBy=${describedBy} onDay=${set} />`;
const Check = ({ id, value, set }) => html`<input id=${id} type="checkbox" checked=${Boolean(value)} onChange=${e => set(e.target.checked)} />`;

const Select = ({ id, field, value, set, describedBy, options }) => html`<select id=${id} required=${!field.optional} value=${value ?? ''}
  aria-describedby=${describedBy} onChange=${e => set(e.target.value)}><option value="">${t(field.optional ? 'choose.none' : 'choose')}</option>
  ${options.map(o => html`<option key=${o.value} value=${o.value} selected=${o.value === value}>${o.words}</option>`)}</select>`;
const Choice = props => html`<${Select} ...${props} options=${props.field.values.map(v => ({ value: v, words: word(props.field.group, v) }))} />`;

function Unit(props) {
  const { organ, at } = props.context;
  const units = useAnswer(organ ? 'api/units' : null, { organ, at }).answer?.rows ?? [];
  return html`<${Select} ...${props} options=${units.map(u => ({ value: u.unit, words: u.name }))} />`;
}

/** The free posts of the chosen unit, to be ticked. */
function Posts({ id, value = [], set, context }) {
  const { organ, at, values } = context;
  const posts = useAnswer(values.unit ? 'api/posts' : null, { organ, unit: values.unit, at }).answer?.rows ?? [];
  const free = posts.filter(p => p.unit === values.unit && !p.holder);
  const turn = post => set(value.includes(post) ? value.filter(p => p !== post) : [...value, post]);
  if (!values.unit) return html`<p id=${id} class="hint">${t('reform.posts.unit')}</p>`;
  if (free.length === 0) return html`<p id=${id} class="hint">${t('reform.posts.none')}</p>`;
  return html`<ul id=${id} class="ticks">${free.map(p => html`<li key=${p.post}><label><input type="checkbox" checked=${value.includes(p.post)}
    onChange=${() => turn(p.post)} /> ${p.title} <small>${p.post} · ${kindWord(p.kind)}</small></label></li>`)}</ul>`;
}

const Person = ({ id, value, set, context, describedBy }) => html`<${PersonPicker} id=${id}
  value=${value} at=${context.at} choose=${set} describedBy=${describedBy} />`;

/** Several people: of the township of the form, by unit. */
function People({ id, value = [], set, context, describedBy }) {
  const { organ, at } = context;
  const rows = useAnswer(organ ? 'api/people' : null, { organ, at }).answer?.rows ?? [];
  const chosen = value.map(p => p.person);
  const units = [...new Set(rows.map(p => p.unitName))];
  const add = person => set([...value, ...rows.filter(p => p.person === person).map(p => ({ person, name: p.name, unitName: p.unitName }))]);
  return html`<div class="people-chosen">${value.map(p => html`<span class="chip" key=${p.person}>${p.name} <small>${p.unitName}</small>
      <button type="button" class="plain" aria-label=${t('reform.remove', { what: p.name })}
        onClick=${() => set(value.filter(v => v.person !== p.person))}>×</button></span>`)}
    <select id=${id} value="" aria-describedby=${describedBy} onChange=${e => add(e.target.value)}><option value="">${t('reform.people.add')}</option>
      ${units.map(unit => html`<optgroup key=${unit} label=${unit ?? ''}>${rows.filter(p => p.unitName === unit && !chosen.includes(p.person)).map(p => html`
        <option key=${p.person} value=${p.person}>${[p.name, p.title, kindWord(p.kind)].filter(Boolean).join(' · ')}</option>`)}</optgroup>`)}</select></div>`;
}

/** Who takes which post of a round: a post left open stays vacant. */
function Choices({ id, value = [], set, context }) {
  const { round } = context;
  const put = (post, change) => {
    const now = { post, ...value.find(c => c.post === post), ...change };
    const rest = value.filter(c => c.post !== post);
    set(now.person ? [...rest, now] : rest);
  };
  const taken = post => value.filter(c => c.post !== post).map(c => c.person);
  return html`<table class="plain choices" id=${id}><thead><tr><${Columns} of=${['col.post', 'reform.chosen', 'reform.score']} /></tr></thead><tbody>
    ${round.posts.map(post => {
    const now = value.find(c => c.post === post) ?? {};
    return html`<tr key=${post}><th scope="row">${post}</th>
      <td><select aria-label=${t('reform.chosen.for', { post })} value=${now.person ?? ''} onChange=${e => put(post, { person: e.target.value })}>
        <option value="">${t('reform.nobody')}</option>${round.candidates.filter(c => !taken(post).includes(c.person)).map(c => html`
        <option key=${c.person} value=${c.person} selected=${c.person === now.person}>${c.name}</option>`)}</select></td>
      <td><input type="text" inputmode="numeric" class="short" aria-label=${t('reform.score.for', { post })} value=${now.score ?? ''} disabled=${!now.person}
        onInput=${e => put(post, { score: /^\d+$/.test(e.target.value) ? Number(e.target.value) : undefined })} /></td></tr>`;
  })}</tbody></table>`;
}

const CONTROLS = { text: Text, number: Text, area: Area, list: List, day: Day, check: Check, choice: Choice, unit: Unit, posts: Posts, person: Person,
  people: People, choices: Choices };
