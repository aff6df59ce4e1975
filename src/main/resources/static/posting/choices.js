// What is chosen from the books of the day: organs with their standing, units, posts with their holders, open slots, applications.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { KINDS } from '../platform/codes.js';
import { kindWord, standing } from '../audit/figures.js';

export const Select = ({ id, field = {}, value, set, describedBy, wrong, options, disabled, label }) => html`<select id=${id} disabled=${disabled}
  aria-label=${label} value=${value ?? ''} aria-describedby=${describedBy} aria-invalid=${wrong || undefined} onChange=${e => set(e.target.value)}>
  ${!field.first && html`<option value="">${t(field.optional ? 'choose.none' : 'choose')}</option>`}
  ${value && !options.some(o => o.value === value) && html`<option value=${value} selected>${value}</option>`}
  ${options.map(o => html`<option key=${o.value} value=${o.value} disabled=${o.disabled} selected=${o.value === value}>${o.words}</option>`)}</select>`;

export const Choice = props => html`<${Select} ...${props} options=${props.field.values.map(v => ({ value: v, words: word(props.field.group, v) }))} />`;
export const Kind = props => html`<${Select} ...${props} options=${KINDS.map(k => ({ value: k, words: kindWord(k) }))} />`;

/** Organs of the day; townships say whether they are over or short in the kind at hand. */
export function useOrgans(at, kind, level = 'TOWNSHIP') {
  const organs = useAnswer('api/organs', { at }).answer?.rows ?? [];
  const figures = useAnswer(level === 'TOWNSHIP' ? 'api/balance' : null, { at }).answer?.rows ?? [];
  return organs.filter(o => o.level === level).map(o => ({ value: o.organ, words: named(o.name, figures.find(r => r.organ === o.organ && r.kind === kind)) }));
}

function named(name, row) {
  if (!row) return name;
  const { is, by } = standing(row);
  return t('field.organ.standing', { name, kind: word('kind.short', row.kind), standing: t(`standing.${is}`, { n: by }) });
}

export function Organ(props) {
  const { values } = props;
  const options = useOrgans(props.at, values.toKind || values.kind || values.person?.kind || KINDS[0], props.field.level);
  return html`<${Select} ...${props} options=${options} />`;
}

export function Unit(props) {
  const organ = props.values[props.field.organ];
  const kind = props.values.toKind || props.values.kind;
  const units = useAnswer(organ ? 'api/units' : null, { organ, at: props.at }).answer?.rows ?? [];
  const figures = useAnswer(organ && kind ? 'api/balance' : null, { organ, by: 'unit', at: props.at }).answer?.rows ?? [];
  const options = units.map(u => ({ value: u.unit, words: named(u.name, figures.find(r => r.unit === u.unit && r.kind === kind)) }));
  return html`<${Select} ...${props} disabled=${!organ} options=${options} />`;
}

/** Several units, ticked: those that stand on the day, and those that did the day before. */
export function Units({ id, field, values, value = [], set, at, describedBy }) {
  const organ = values[field.organ];
  const units = useAnswer(organ ? 'api/units' : null, { organ, at }).answer?.rows ?? [];
  const turn = unit => set(value.includes(unit) ? value.filter(u => u !== unit) : [...value, unit]);
  return html`<div id=${id} role="group" aria-labelledby=${`${id}-label`} class="ticks" aria-describedby=${describedBy}
    tabindex="-1">${!organ ? html`<small>${t('field.organ.first')}</small>`
    : units.map(u => html`<label key=${u.unit}>
      <input type="checkbox" checked=${value.includes(u.unit)} onChange=${() => turn(u.unit)} /> ${u.name}</label>`)}</div>`;
}

export function Post(props) {
  const { organ: o, unit: u, kind: k, vacant } = props.field;
  const [organ, unit, kind] = [o, u, k].map(name => name && props.values[name]);
  const posts = useAnswer(organ && unit ? 'api/posts' : null, { organ, unit, at: props.at }).answer?.rows ?? [];
  const options = posts.filter(p => p.unit === unit && (!kind || p.kind === kind)).map(p => ({
    value: p.post, disabled: vacant && Boolean(p.holder),
    words: t(p.holder ? 'field.post.held' : 'field.post.vacant', { title: p.title, post: p.post, name: p.holder?.name }) }));
  return html`<${Select} ...${props} disabled=${!unit} options=${options} />`;
}

const openSlot = (slot, values, { organ, kind }) => slot.state === 'OPEN' && (!organ || slot.organ === values[organ])
  && (!kind || !values[kind] || slot.kind === values[kind]);

/** Slots that wait for somebody; choosing one fills in what it was given out for. */
export function Slot(props) {
  const { field, values, at } = props;
  const organ = field.organ && values[field.organ];
  const asked = !field.organ || organ;
  const slots = useAnswer(asked ? 'api/posting/slots' : null, { organ, at }).answer?.rows;
  const open = (slots ?? []).filter(s => openSlot(s, values, field));
  const options = open.map(s => ({ value: s.slot, words: t('field.slot.open', { slot: s.slot, organ: s.organName, kind: kindWord(s.kind),
    mode: word('how', s.mode), until: s.validUntil ?? '' }) }));
  return html`<${Select} ...${props} disabled=${!asked} options=${options} />
    ${asked && slots && open.length === 0 && html`<small class="none">${t(field.optional ? 'field.slot.none.optional' : 'field.slot.none')}</small>`}`;
}

/** Applications that were approved and have no notice yet; choosing one fills in what was approved. */
export function Application(props) {
  const { field, values, at, setAll } = props;
  const organ = values[field.organ];
  const rows = (useAnswer(organ ? 'api/posting/applications' : null, { organ, at }).answer?.rows ?? []).filter(r => r.state === 'UseApproved');
  const choose = code => {
    const row = rows.find(r => r.application === code);
    setAll({ application: code, ...(row && { kind: row.kind, mode: row.mode, count: String(row.approved), unit: row.unit ?? '' }) });
  };
  const options = rows.map(r => ({ value: r.application,
    words: t('field.application.approved', { application: r.application, kind: kindWord(r.kind), n: r.approved }) }));
  return html`<${Select} ...${props} set=${choose} disabled=${!organ} options=${options} />`;
}
