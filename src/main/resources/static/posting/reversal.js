// The act that is to be reversed, as it stands in the daybook: what it said, whom it concerned, what it changed.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { go, open } from '../platform/url.js';
import { clock } from '../platform/days.js';
import { kindWord } from '../audit/figures.js';
import { signed } from '../audit/explain.js';

const distinct = list => [...new Set(list.filter(Boolean))];
const FEW = 3;
const few = list => (list.length > FEW ? t('acts.few', { some: list.slice(0, FEW).join(t('list.comma')), n: list.length }) : list.join(t('list.comma')));
const REGISTERING = 'PersonRegistered';

export const whatOf = row => few(distinct(row.events.map(e => e.type).filter((type, i, all) => type !== REGISTERING || all.length === 1)
  .map(type => word('event', type))));
export const whoOf = row => few(distinct(row.events.map(e => e.name)));
export const whereOf = row => few(distinct(row.events.map(e => [e.organName ?? e.organ, e.unitName ?? e.unit].filter(Boolean).join(' '))));

/** What the act did to each organ, its units together; where nothing is left of that, what it did to each unit. */
export function moved(row) {
  const sums = new Map();
  for (const { unit, unitName, ...c } of row.changes) {
    const cell = [c.organ, c.kind, c.measure].join('~');
    sums.set(cell, { ...c, amount: c.amount + (sums.get(cell)?.amount ?? 0) });
  }
  const whole = [...sums.values()].filter(c => c.amount !== 0);
  return whole.length ? whole : row.changes;
}
export const changesOf = row => few(moved(row).map(c => [c.organName ?? c.organ, c.unitName ?? c.unit, c.kind && kindWord(c.kind), word('measure', c.measure),
  signed(c.amount)].filter(Boolean).join(' ')));

export function PickedAct({ id, value, set, describedBy }) {
  if (!value) return html`<p class="picked" id=${id} tabindex="-1" aria-describedby=${describedBy}><small>${t('reverse.choose')}</small>
    <button type="button" onClick=${() => go({ tab: 'acts' }, { push: true })}>${t('reverse.list')}</button></p>`;
  return html`<div class="picked" aria-describedby=${describedBy}><strong>${value.what}</strong> <span>${value.who}</span>
    <small>${[value.where, value.document, clock(value.recordedAt), value.recordedBy].filter(Boolean).join(' · ')}</small>
    ${value.changes && html`<small>${value.changes}</small>`}
    ${value.then && html`<small>${t('reverse.then.waits', value.then)}</small>`}
    <button id=${id} type="button" class="plain" onClick=${() => { set(null); go({ tab: 'acts' }, { push: true }); }}>${t('reverse.other')}</button></div>`;
}

/** What the form of a reversal keeps of the act. */
export const picked = row => ({ eventId: row.events[0].eventId, what: whatOf(row), who: whoOf(row), where: whereOf(row), changes: changesOf(row),
  document: row.document, recordedAt: row.recordedAt, recordedBy: row.recordedBy });

/** Where a later act rests on the one that is to be reversed, that one goes first by a click; this one waits. */
export function First({ problem: { body = {} }, of, begin }) {
  const row = useAnswer(body.title === 'LATER_ACT_DEPENDS' ? 'api/acts' : null, { act: body.facts?.act }).answer?.rows[0];
  return row && html`<p class="actions first"><button type="button" onClick=${() => begin({ eventId: { ...picked(row), then: of.eventId } })}>
      ${t('reverse.first', { what: whatOf(row), document: row.document })}</button>
    <button type="button" class="link" onClick=${() => open('act', row.position)}>${t('act.see')}</button></p>`;
}

/** Once that is reversed, the one that waited is taken up again. */
export const Then = ({ of: { eventId, reason }, begin }) => eventId?.then && html`<button type="button" class="main then"
  onClick=${() => begin({ eventId: eventId.then, reason })}>${t('reverse.then', eventId.then)}</button>`;
