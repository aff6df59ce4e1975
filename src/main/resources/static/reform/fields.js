// The controls that this room's forms have beside those of the desk.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { kindWord } from '../audit/figures.js';
import { Labelled, Long } from '../posting/fields.js';
import { Columns, fieldWord } from './office.js';

export const labelOf = ({ name, label = name }) => fieldWord(label);

export const Field = props => html`<${Labelled} ...${props} mark="r" label=${labelOf(props.field)} own=${OWN} />`;

const List = props => html`<${Long} ...${props} /><small>${t('reform.list.hint')}</small>`;

/** The free posts of the chosen unit, to be ticked. */
function Vacancies({ id, value = [], set, at, values }) {
  const { organ } = values;
  const posts = useAnswer(values.unit ? 'api/posts' : null, { organ, unit: values.unit, at }).answer?.rows ?? [];
  const free = posts.filter(p => p.unit === values.unit && !p.holder);
  const turn = post => set(value.includes(post) ? value.filter(p => p !== post) : [...value, post]);
  if (!values.unit) return html`<p id=${id} class="hint">${t('reform.posts.unit')}</p>`;
  if (free.length === 0) return html`<p id=${id} class="hint">${t('reform.posts.none')}</p>`;
  return html`<ul id=${id} class="ticks" aria-labelledby=${`${id}-label`}>${free.map(p => html`<li key=${p.post}><label><input
    type="checkbox" checked=${value.includes(p.post)}
    onChange=${() => turn(p.post)} /> ${p.title} <small>${p.post} · ${kindWord(p.kind)}</small></label></li>`)}</ul>`;
}

/** Several people: of the township of the form, by unit. */
function People({ id, value = [], set, at, values: { organ }, describedBy }) {
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
function Choices({ id, value = [], set, values: { selection } }) {
  const put = (post, change) => {
    const now = { post, ...value.find(c => c.post === post), ...change };
    const rest = value.filter(c => c.post !== post);
    set(now.person ? [...rest, now] : rest);
  };
  const taken = post => value.filter(c => c.post !== post).map(c => c.person);
  return html`<table class="plain choices" id=${id} aria-labelledby=${`${id}-label`}>
    <thead><tr><${Columns} of=${['col.post', 'reform.chosen', 'reform.score']} /></tr></thead><tbody>
    ${selection.posts.map(post => {
    const now = value.find(c => c.post === post) ?? {};
    return html`<tr key=${post}><th scope="row">${post}</th>
      <td><select aria-label=${t('reform.chosen.for', { post })} value=${now.person ?? ''} onChange=${e => put(post, { person: e.target.value })}>
        <option value="">${t('reform.nobody')}</option>${selection.candidates.filter(c => !taken(post).includes(c.person)).map(c => html`
        <option key=${c.person} value=${c.person} selected=${c.person === now.person}>${c.name}</option>`)}</select></td>
      <td><input type="text" inputmode="numeric" class="short" aria-label=${t('reform.score.for', { post })} value=${now.score ?? ''} disabled=${!now.person}
        onInput=${e => put(post, { score: /^\d+$/.test(e.target.value) ? Number(e.target.value) : undefined })} /></td></tr>`;
  })}</tbody></table>`;
}

const OWN = { list: List, vacancies: Vacancies, people: People, choices: Choices };
