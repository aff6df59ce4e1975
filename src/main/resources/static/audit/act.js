// One act: the paper, its events, the lines that it wrote, what it undid and what undid it. act~position, act~~its id, act~~~the id of an event.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer, useAnswerInTime } from '../platform/answers.js';
import { open, usePlace, visit } from '../platform/url.js';
import { clock } from '../platform/days.js';
import { Drawer } from '../platform/dialog.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { mayDo } from '../posting/acts.js';
import { begin } from '../posting/draft.js';
import { Print } from '../posting/print.js';
import { picked, whatOf } from '../posting/reversal.js';
import { signed } from './explain.js';
import { Number, counted, figureOf, kindWord } from './figures.js';
import { Who, placeOf } from './filters.js';

const MOST_LINES = 500;
const UNFILTERED = { position: '', person: '', type: '', organ: '', unit: '', from: '', to: '' };

export function Act({ parts: [position, act, event], me }) {
  const at = parseInt(position, 10) || 0;
  const told = useAnswerInTime('api/acts', act ? { act } : event ? { event } : { position: at + 1, limit: 1 });
  const row = told.answer?.rows.find(r => act || event || r.events.some(e => e.position === at));
  return html`<${Drawer} title=${row ? t('act.title', { what: whatOf(row) }) : t('act.one')}>
    <${Told} of=${told} empty=${t('act.none')} show=${answer => (row ? html`<${Whole} of=${row} me=${me} /><${Stamp} answer=${answer} />`
      : html`<${Empty} text=${t('act.none')} />`)} /><//>`;
}

function Whole({ of: row, me }) {
  const several = new Set(row.events.map(e => e.organ)).size > 1;
  return html`<${Undone} of=${row} />
    <dl class="act-paper">${['document', 'issuer', 'documentDate', 'effectiveOn', 'registeredOn'].map(f => html`<div key=${f}><dt>${t(`field.basis.${f}`)}</dt>
      <dd>${row[f]}</dd></div>`)}
      <div><dt>${t('col.recordedAt')}</dt><dd>${clock(row.recordedAt)} <small>№ ${row.position}</small></dd></div>
      <div><dt>${t('col.by')}</dt><dd>${row.recordedBy}</dd></div>
      ${row.reason && html`<div><dt>${t('col.reason')}</dt><dd>${row.reason}</dd></div>`}</dl>
    <p class="actions">
      <button type="button" onClick=${() => visit('findings', { ...UNFILTERED, tab: 'journal', document: row.document })}>${t('act.document')}</button>
      <button type="button" class="prove" onClick=${() => prove((row.events.find(e => e.unit) ?? row.events[0]).position)}>${t('act.prove')}</button>
      ${!row.reversedBy && html`<${Print} events=${row.events} position=${row.position} />`}
      ${!row.reversedBy && !row.reverses && mayDo(me, 'reverse') && html`<button type="button" onClick=${() => reverse(row)}>${t('act.reverse')}</button>`}</p>
    <${Figures} of=${row} />
    <${Events} rows=${row.events} several=${several} />
    <${Lines} act=${row.act} />`;
}

const prove = position => visit('log', { ...UNFILTERED, tab: 'proof', position: String(position) });

function reverse(row) {
  begin('reverse', { eventId: picked(row) });
  visit('move', { act: 'reverse', tab: '' });
}

const Undone = ({ of: { reverses, reversedBy } }) => html`${reversedBy && html`<p class="undone"><span class="tag reversal">${t('tag.reversed')}</span>
    ${t('history.reversedAt', { at: clock(reversedBy.recordedAt) })} · ${reversedBy.reason}
    ${' '}<button type="button" class="link" onClick=${() => open('act', '', '', reversedBy.eventId)}>${t('act.by')}</button></p>`}
  ${reverses && html`<p class="undone"><span class="tag reversal">${t('tag.reversal')}</span>
    <button type="button" class="link" onClick=${() => open('act', '', reverses)}>${t('act.of')}</button></p>`}`;

/** What the act added to which figure; the figure itself explains what else it is made of. */
const Figures = ({ of: { changes, effectiveOn } }) => changes.length > 0 && html`<${Scroll} of=${t('act.figures')}><table class="plain">
  <caption>${t('act.figures')}</caption><thead><tr><${Heads} of=${['place', 'kind', 'figure']} /><th scope="col" class="n">${t('col.change')}</th></tr></thead>
  <tbody>${changes.map(c => html`<tr key=${[c.organ, c.unit, c.kind, c.measure].join('~')}>
    <th scope="row">${placeOf(c.organName ?? c.organ, c.unitName ?? c.unit)}</th><td class="kind">${c.kind && kindWord(c.kind)}</td>
    <td>${word('measure', c.measure)}</td>
    <td class="n">${c.kind ? html`<${Number} row=${counted(c, c.amount)} measure=${figureOf(c.measure)} at=${effectiveOn}>
      <strong>${signed(c.amount)}</strong><//>`
      : signed(c.amount)}</td></tr>`)}</tbody></table><//>`;

const Events = ({ rows, several }) => html`<${Scroll} of=${t('act.events')}><table class="plain acts">
  <caption>${t('act.events')}</caption><thead><tr><${Heads} of=${['row', 'what', 'place', 'who', 'post', 'how']} /></tr></thead>
  <tbody>${rows.map(e => html`<tr key=${e.eventId}>
    <td class="day"><button type="button" class="link" title=${t('act.prove')} onClick=${() => prove(e.position)}>№ ${e.position}</button></td>
    <td>${word('event', e.type)}</td><td>${placeOf((several || !e.unit) && (e.organName ?? e.organ), e.unitName ?? e.unit)}</td>
    <td><${Who} person=${e.person} name=${e.name} /></td>
    <td>${e.post && html`<button type="button" class="link" onClick=${() => open('post', e.organ, e.post)}>${e.post}</button>`}</td>
    <td>${word('how', e.how)}</td></tr>`)}</tbody></table><//>`;

function Lines({ act }) {
  const { axis, knownAt } = usePlace();
  const told = useAnswer('api/journal', { act, limit: MOST_LINES }, { axis, knownAt });
  return html`<${Told} of=${told} empty=${t('act.lines.none')} show=${({ rows, next }) => html`<${Scroll} of=${t('act.lines')}><table class="plain acts">
    <caption>${t('act.lines')} <small>${t('act.lines.help')}</small></caption>
    <thead><tr><${Heads} of=${['row', 'figure', 'kind', 'place', 'who']} /><th scope="col" class="n">${t('col.amount')}</th><${Heads} of=${['effectiveOn']} />
    </tr></thead>
    <tbody>${rows.map(l => html`<tr key=${`${l.position}-${l.line}`}><td class="day">№ ${l.position}-${l.line}</td><td>${word('measure', l.measure)}</td>
      <td class="kind">${l.kind && kindWord(l.kind)}</td><td>${placeOf(l.organName ?? l.organ, l.unitName ?? l.unit)}</td>
      <td>${l.person ? html`<${Who} person=${l.person} name=${l.name} />` : l.post}</td>
      <td class="n">${signed(l.amount)}${l.value && html` <small>${word('code', l.value)}</small>`}</td><td class="day">${l.effectiveOn}</td></tr>`)}</tbody>
  </table><//>${next && html`<p class="legend">${t('act.lines.more', { n: MOST_LINES })}</p>`}`} />`;
}
