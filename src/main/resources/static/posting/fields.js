// The controls a form is made of, one for each `as` in forms.js.
import { html } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { DayField } from '../platform/dayfield.js';
import { kindWord, standing } from '../audit/figures.js';
import { PersonPicker } from './picker.js';

const KINDS = ['ADMIN', 'SUPPORT', 'INSTITUTION'];
const idOf = field => `f-${field.name.replace(/\./g, '-')}`;

export function Field({ field, values, set, at, errors }) {
  const id = idOf(field);
  const wrong = errors.filter(e => e.path === field.name || (field.as === 'person' && e.path.startsWith('person')));
  const help = wrong.length ? `${id}-wrong` : undefined;
  const Control = CONTROLS[field.as];
  const check = field.as === 'check';
  return html`<div class=${`field ${field.as}${wrong.length ? ' wrong' : ''}`}>
    <label for=${id}>${t(`field.${field.name}`)}${field.optional && !check && html` <small>${t('field.optional')}</small>`}</label>
    <${Control} id=${id} field=${field} values=${values} value=${values[field.name]} set=${v => set(field.name, v)} at=${at}
      wrong=${wrong.length > 0} describedBy=${help} />
    ${help && html`<p id=${help} class="hint trouble">${wrong.map(e => sentence(e, 'message')).join(' ')}</p>`}
  </div>`;
}

const Text = ({ id, field, value, set, describedBy, wrong }) => html`<input id=${id} type="text" autocomplete="off" required=${!field.optional}
  value=${value ?? ''} aria-describedby=${describedBy} aria-invalid=${wrong || undefined} onInput=${e => set(e.target.value)} />`;

const Day = ({ id, value, set, describedBy, wrong }) => html`
  <${DayField} id=${id} value=${value ?? ''} invalid=${wrong} describedBy=${describedBy} onDay=${set} />`;

const Check = ({ id, value, set, describedBy }) => html`<input id=${id} type="checkbox" checked=${Boolean(value)}
  aria-describedby=${describedBy} onChange=${e => set(e.target.checked)} />`;

const Person = ({ id, value, set, at, describedBy }) => html`<${PersonPicker} id=${id} value=${value} at=${at} choose=${set} describedBy=${describedBy} />`;

const Select = ({ id, field, value, set, describedBy, options, disabled }) => html`<select id=${id} required=${!field.optional} disabled=${disabled}
  value=${value ?? ''} aria-describedby=${describedBy} onChange=${e => set(e.target.value)}>
  <option value="">${t(field.optional ? 'choose.none' : 'choose')}</option>
  ${options.map(o => html`<option value=${o.value} disabled=${o.disabled} selected=${o.value === value}>${o.words}</option>`)}</select>`;

const Choice = props => html`<${Select} ...${props} options=${props.field.values.map(v => ({ value: v, words: word('how', v) }))} />`;
const Kind = props => html`<${Select} ...${props} options=${KINDS.map(k => ({ value: k, words: kindWord(k) }))} />`;

function Organ(props) {
  const organs = useAnswer('api/organs', { at: props.at }).answer?.rows ?? [];
  const figures = useAnswer('api/balance', { at: props.at }).answer?.rows ?? [];
  const kind = props.values.toKind || props.values.kind || props.values.person?.kind || KINDS[0];
  const options = organs.filter(o => o.level !== 'DISTRICT').map(o => {
    const row = figures.find(r => r.organ === o.organ && r.kind === kind);
    const { is, by } = row ? standing(row) : {};
    const facts = { name: o.name, kind: word('kind.short', kind), standing: is && t(`standing.${is}`, { n: by }) };
    return { value: o.organ, words: is ? t('field.organ.standing', facts) : o.name };
  });
  return html`<${Select} ...${props} options=${options} />`;
}

function Unit(props) {
  const organ = props.values[props.field.organ];
  const units = useAnswer(organ ? 'api/units' : null, { organ, at: props.at }).answer?.rows ?? [];
  return html`<${Select} ...${props} disabled=${!organ} options=${units.map(u => ({ value: u.unit, words: u.name }))} />`;
}

function Post(props) {
  const { organ: o, unit: u, kind: k } = props.field;
  const [organ, unit, kind] = [o, u, k].map(name => props.values[name]);
  const posts = useAnswer(organ && unit ? 'api/posts' : null, { organ, unit, at: props.at }).answer?.rows ?? [];
  const options = posts.filter(p => p.unit === unit && (!kind || p.kind === kind)).map(p => ({
    value: p.post, disabled: Boolean(p.holder),
    words: t(p.holder ? 'field.post.held' : 'field.post.vacant', { title: p.title, post: p.post, name: p.holder?.name }) }));
  return html`<${Select} ...${props} disabled=${!unit} options=${options} />`;
}

const CONTROLS = { text: Text, day: Day, check: Check, person: Person, choice: Choice, kind: Kind, organ: Organ, unit: Unit, post: Post };
