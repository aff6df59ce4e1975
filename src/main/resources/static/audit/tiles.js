// The day in six figures; each part of a figure explains itself.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { Go } from '../platform/frame.js';
import { Number, isCap, kindsOf, standing } from './figures.js';

const sum = numbers => numbers.reduce((all, n) => all + n, 0);
const isTownship = r => r.level !== 'DISTRICT';

export function Tiles({ answer, district }) {
  const rows = answer.rows.filter(isTownship);
  const kinds = kindsOf(rows);
  const total = kinds.map(k => ({ ...(answer.totals ?? []).find(r => r.kind === k), kind: k, organ: '' }));
  const shortOf = kinds.map(k => ({ kind: k, n: sum(rows.filter(r => r.kind === k).map(standing).filter(s => s.is === 'short').map(s => s.by)) }));
  const howMany = is => new Set(rows.filter(r => standing(r).is === is).map(r => r.organ)).size;
  return html`<section class="tiles" aria-label=${t('tile.all')}><dl>
    <${Tile} name="approved" n=${sum(total.map(r => r.approved))} of=${total} measure="approved" />
    <${Tile} name="filled" n=${sum(total.map(r => r.filled))} of=${total} measure="filled" />
    <${Tile} name="over" n=${sum(total.map(r => r.over))} of=${total} measure="over" words=${t('tile.townships', { n: howMany('over') })} bad />
    <div class="tile short"><dt>${t('tile.short')}</dt><dd><strong>${sum(shortOf.map(s => s.n))}</strong>${' '}
      <small>${t('tile.townships', { n: howMany('short') })}</small>
      <span class="parts-of">${shortOf.map(s => html`<span key=${s.kind}><small>${word('kind.short', s.kind)}</small> ${s.n}</span>`)}</span></dd></div>
    <${Excess} organ=${district} /><${Open} organ=${district} />
  </dl></section>`;
}

const Tile = ({ name, n, of, measure, words, bad }) => html`<div class=${bad && n > 0 ? `tile ${name} bad` : `tile ${name}`}>
  <dt>${t(`tile.${name}`)}</dt><dd><strong>${n}</strong>${words && html` <small>${words}</small>`}
  <span class="parts-of">${of.map(r => html`<${Number} key=${r.kind} row=${r} measure=${measure}><small>${word('kind.short', r.kind)}${
    measure === 'approved' && isCap(r) ? t('tile.cap') : ''}</small> ${r[measure]}<//>`)}</span></dd></div>`;

function Excess({ organ }) {
  const told = useAnswerInTime(organ ? 'api/reform/diversions' : null, { organ }, true);
  const total = told.busy ? undefined : told.answer?.total;
  return html`<div class=${total?.untouched > 0 ? 'tile excess bad' : 'tile excess'}><dt>${t('tile.excess')}</dt><dd>
    <strong>${total ? total.untouched : '…'}</strong>
    ${total && html`<span class="parts-of"><${Go} room="reform" to=${{ tab: 'excess', organ: '', state: '', item: '' }}>
      ${t('tile.excess.of', total)}<//></span>`}</dd></div>`;
}

/** Not of the day before, beside the figures of this one. */
const ofNow = told => (told.busy ? undefined : told.answer?.rows);

/** What is open: findings of the audit, and those of inspections that nobody has closed. */
function Open({ organ }) {
  const findings = ofNow(useAnswerInTime('api/findings', {}, true));
  const inspections = ofNow(useAnswerInTime(organ ? 'api/reform/inspections' : null, { organ }, true));
  const open = (inspections ?? []).reduce((all, i) => all.concat(i.findings.filter(f => f.state !== 'CLOSED')), []).length;
  const errors = (findings ?? []).filter(f => f.level === 'ERROR').length;
  return html`<div class=${errors > 0 ? 'tile open bad' : 'tile open'}><dt>${t('tile.open')}</dt><dd>
    <strong>${findings ? findings.length : '…'}</strong>
    ${findings && inspections && html`<span class="parts-of">
      <${Go} room="findings" to=${{ tab: '', level: 'ERROR', organ: '' }}>${t('tile.errors', { n: errors })}<//>
      <${Go} room="reform" to=${{ tab: 'inspections', organ: '', state: '', item: '' }}>${t('tile.inspections', { n: open })}<//></span>`}</dd></div>`;
}
