// A unit with its plates, its forerunners, its figures, and its posts with their holders.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { addDays } from '../platform/days.js';
import { open } from '../platform/url.js';
import { Number, Standing, kindWord } from '../audit/figures.js';
import { PersonButton, Tags } from './roster.js';

export function Unit({ unit, posts, people, figures, onlyVacant }) {
  const seated = new Set(posts.filter(p => p.holder).map(p => p.holder.person));
  const standingBy = people.filter(p => !p.post && !seated.has(p.person));
  const shown = posts.filter(p => !onlyVacant || !p.holder);
  return html`<tbody class="unit">
    <tr class="unit-head"><th colspan="3" scope="rowgroup">
      <span class="unit-name">${unit.name}</span> <span class="tag">${word('unitType', unit.unitType)}</span> <small>${unit.unit}</small>
      <${Lineage} unit=${unit} /></th>
      <td colspan="3" class="unit-figures">${figures.map(r => html`<${Figures} key=${r.kind} row=${r} />`)}</td></tr>
    ${shown.map(p => html`<${Post} key=${p.post} post=${p} who=${people.find(x => x.person === p.holder?.person)} />`)}
    ${!onlyVacant && standingBy.map(p => html`<tr key=${p.person}>
      <td class="post none">${t('township.noPost')}</td><td class="kind">${kindWord(p.kind)}</td>
      <td class="holder"><${PersonButton} person=${p.person} name=${p.name} /> <${Tags} status=${p.status} /></td>
      <td class="day">${p.since}</td><td>${word('how', p.how)}</td><td class="document">${p.document}</td></tr>`)}
    ${shown.length + (onlyVacant ? 0 : standingBy.length) === 0 && html`
      <tr><td colspan="6" class="none">${t(onlyVacant ? 'township.noVacancy' : 'township.noPosts')}</td></tr>`}
  </tbody>`;
}

const listed = (key, names) => names?.length > 0 && html`<span class="lineage">${t(key)} ${names.join(t('list.comma'))}</span>`;

/** The units it came from are gone by now: their names are those of the day before. */
function Forerunners({ unit }) {
  const before = useAnswer('api/units', { organ: unit.organ, at: addDays(unit.since, -1) }).answer?.rows ?? [];
  return listed('unit.predecessors', unit.predecessors.map(code => before.find(u => u.unit === code)?.name ?? code));
}

const Lineage = ({ unit }) => html`
  ${listed('unit.plates', unit.plates)}
  ${unit.predecessors?.length > 0 && html`<${Forerunners} unit=${unit} />`}
  ${unit.superior && listed('unit.superior', [unit.superior])}`;

const Figures = ({ row }) => html`<span class="unit-figure"><span>${kindWord(row.kind)}</span>
  <span>${t('col.approved')} <${Number} row=${row} measure="approved" /></span>
  <span>${t('col.filled')} <${Number} row=${row} measure="filled" /></span> <${Standing} row=${row} /></span>`;

function Post({ post, who }) {
  const { holder, concurrent } = post;
  return html`<tr class=${holder ? '' : 'vacant'}>
    <td class="post"><button type="button" class="link" onClick=${() => open('post', post.organ, post.post)}>${post.title ?? post.post}</button>
      <small>${post.post}</small>${post.leadership && html` <span class="tag lead">${t('tag.leadership')}</span>`}</td>
    <td class="kind">${kindWord(post.kind)}</td>
    <td class="holder">${holder ? html`<${PersonButton} person=${holder.person} name=${holder.name} /> <${Tags} status=${who?.status} />`
      : html`<button type="button" class="link vacancy" onClick=${() => open('post', post.organ, post.post)}>${t('post.vacant')}</button>`}
      ${concurrent?.map(c => html` <${PersonButton} person=${c.person} name=${c.name} /> <span class="tag">${t('tag.concurrent')}</span>`)}</td>
    <td class="day">${holder?.since}</td><td>${holder && word('how', holder.how)}</td><td class="document">${holder?.document}</td></tr>`;
}
