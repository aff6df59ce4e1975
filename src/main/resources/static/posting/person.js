// A person's stretches and the acts behind them.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { open, visit } from '../platform/url.js';
import { clock } from '../platform/days.js';
import { Drawer } from '../platform/dialog.js';
import { Stamp, Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { kindWord } from '../audit/figures.js';
import { Stretch, stretchColumns } from './stretch.js';
import { begin } from './draft.js';
import { IdNumber } from './reveal.js';
import { Lanes, Seams, howOf, seams } from './lanes.js';
import { Known } from './known.js';

export function PersonHistory({ parts: [person], me }) {
  const told = useAnswerInTime(`api/people/${encodeURIComponent(person)}/history`);
  const who = told.answer;
  return html`<${Drawer} title=${who?.name ?? t('person.title')}>
    <${Told} of=${told} empty=${false} show=${answer => html`
      <div class="about"><${IdNumber} key=${person} person=${person} masked=${answer.idNumber} may=${me.may.includes('people/reveal')} />
        ${['gender', 'ethnicity', 'education'].map(a => answer[a] && html`<span>${word('gender', answer[a])}</span>`)}</div>
      ${me.mayWrite && seatOf(answer) && html`<p class="actions">${['transfer', 'exit'].map(act => html`
        <button type="button" onClick=${() => start(act, answer)}>${t(`act.${act}`)}</button>`)}</p>`}
      <${Known} /><${Life} answer=${answer} /><${Stretches} rows=${answer.rows} />
      <${Acts} events=${answer.events ?? []} />
      <${Stamp} answer=${answer} />`} />
  <//>`;
}

const seatOf = ({ rows }) => rows.find(r => !r.to && !r.reversed && !r.concurrent);

function start(act, { person, name, idNumber, ...history }) {
  const seat = seatOf(history);
  const { organName, unitName, kind, title, post } = seat;
  begin(act, { person: { person, name, idNumber, organName, unitName, kind, title, post }, ...(act === 'transfer' && kind ? { toKind: kind } : {}) });
  visit('move', { act });
}

const laneOf = r => [r.organ, r.unit, r.concurrent, r.reversed].join('~');

/** A lane for each place, concurrent posts and what was undone in lanes of their own; every act as a mark. */
function Life({ answer: { rows, events = [], at } }) {
  const lanes = [...rows.reduce((all, r) => all.set(laneOf(r), (all.get(laneOf(r)) ?? []).concat(r)), new Map())].map(([key, own]) => ({
    key, rows: own, name: [own[0].reversed && t('lanes.undone'), own[0].concurrent && t('tag.concurrent'), own[0].unitName ?? own[0].unit,
      own[0].organName].filter(Boolean).join(' · ') }));
  const marks = events.map(e => ({ key: e.id, day: e.effectiveOn, position: e.position, undone: e.reversed,
    words: [e.effectiveOn, word('event', e.type), e.document].join(' · ') }));
  const between = seams(rows, at);
  return html`<${Lanes} lanes=${lanes} at=${at} words=${r => `${r.title ?? ''} ${howOf(r)}`.trim()} label=${t('person.history')} marks=${marks}
      between=${between} gapKey="lanes.nowhere" /><${Seams} of=${between} />`;
}

const Stretches = ({ rows }) => html`<${Scroll} of=${t('person.history')}><table class="plain history">
  <caption>${t('person.history')}</caption>
  <thead><tr><${Heads} of=${['place', 'kind', ...stretchColumns]} /></tr></thead>
  <tbody>${rows.map(r => html`<${Stretch} key=${`${r.eventId}-${r.from}`} row=${r}>
    <th scope="row">${[r.organName ?? r.organ, r.unitName ?? r.unit].filter(Boolean).join(' · ')}
      ${r.post && html` <button type="button" class="link" onClick=${() => open('post', r.organ, r.post)}>${r.title ?? r.post}</button>`}</th>
    <td class="kind">${r.kind && kindWord(r.kind)}</td><//>`)}</tbody>
</table><//>`;

const Acts = ({ events }) => html`<${Scroll} of=${t('person.acts')}><table class="plain acts">
  <caption>${t('person.acts')}</caption>
  <thead><tr><${Heads} of=${['what', 'document', 'issuer', 'documentDate', 'effectiveOn', 'registeredOn', 'recordedAt']} /></tr></thead>
  <tbody>${events.map(e => html`<tr key=${e.id} class=${e.reversed ? 'reversed' : ''}>
    <td><button type="button" class="link" onClick=${() => open('act', e.position)}>${word('event', e.type)}</button>
      ${e.reversed && html` <span class="tag reversal">${t('tag.reversed')}</span>`}</td>
    <td>${e.document}</td><td>${e.issuer}</td>
    <td class="day">${e.documentDate}</td><td class="day">${e.effectiveOn}</td><td class="day">${e.registeredOn}</td>
    <td class="day">${clock(e.recordedAt)}<small> № ${e.position}</small></td></tr>`)}</tbody>
</table><//>`;
