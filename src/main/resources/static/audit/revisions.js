// What changed in our knowledge of one day: each figure as it was known at one time and at another, and the acts that made the difference.
import { html, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { clock } from '../platform/days.js';
import { DayField } from '../platform/dayfield.js';
import { go, usePlace } from '../platform/url.js';
import { Help } from '../platform/help.js';
import { Empty, Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { signed } from './explain.js';
import { Number, counted, figureOf, kindWord } from './figures.js';
import { ByOrgan, OpensAct, Who, placeOf, useOrgans } from './filters.js';

const COLUMNS = ['place', 'kind', 'figure', 'knownBefore', 'knownAfter', 'difference', 'made'];

export function Revisions() {
  const { at, axis, organ, knownAt, knownFrom, knownTo, level } = usePlace();
  const first = knownFrom || at; // what could be known on the evening of the day itself
  const last = knownTo || knownAt;
  const told = useAnswer('api/revisions', { organ }, { at, axis, knownFrom: first, knownTo: last });
  return html`<section class="revisions" aria-labelledby="revisions-title">
    <form class="heading" onSubmit=${e => e.preventDefault()}><h2 id="revisions-title">${t('revisions.title', { at })}</h2><${Help} of="revisions.help" />
      <label for="known-from">${t('revisions.from')}</label>
      <${DayField} id="known-from" value=${first} instants onDay=${day => go({ knownFrom: day })} />
      <label for="known-to">${t('revisions.to')}</label>
      <${DayField} id="known-to" value=${last} instants onDay=${day => go({ knownTo: day })} describedBy="known-to-now" />
      <small id="known-to-now">${last ? '' : t('time.now')}</small>
      <${ByOrgan} organs=${useOrgans()} />
      <label class="check"><input type="checkbox" checked=${level === 'unit'} onChange=${e => go({ level: e.target.checked ? 'unit' : '' })} />
        ${t('revisions.units')}</label></form>
    <${Told} of=${told} empty=${t('revisions.none')} show=${answer => {
      const rows = answer.rows.filter(r => level === 'unit' || !r.unit);
      return html`${rows.length === 0 ? html`<${Empty} text=${t('revisions.none.whole', { n: answer.rows.length })} />`
        : html`<${Table} rows=${rows} first=${first} last=${last} at=${at} />`}
        <p class="stamp">${t('revisions.stamp', { from: clock(answer.knownFrom), to: clock(answer.knownTo), a: answer.positionFrom, b: answer.position })}</p>`;
    }} />
  </section>`;
}

const Table = ({ rows, first, last, at }) => html`<${Scroll} of=${t('revisions.title', { at })}><table class="plain cards">
  <thead><tr><${Heads} of=${COLUMNS} /></tr></thead>
  <tbody>${rows.map(r => html`<${Row} key=${[r.organ, r.unit, r.kind, r.measure].join('~')} of=${r} first=${first} last=${last} at=${at} />`)}</tbody>
</table><//>`;

function Row({ of: r, first, last, at }) {
  const [shown, show] = useState(false);
  const measure = figureOf(r.measure);
  return html`<tr><th scope="row">${placeOf(r.organName ?? r.organ, r.unitName ?? r.unit)}</th><td class="kind">${kindWord(r.kind)}</td>
    <td>${word('measure', r.measure)}</td>
    <td class="n"><${Number} row=${counted(r, r.before)} measure=${measure} at=${at} known=${first} /></td>
    <td class="n"><strong><${Number} row=${counted(r, r.after)} measure=${measure} at=${at} known=${last} /></strong></td>
    <td class="n">${signed(r.after - r.before)}</td>
    <td class="do"><button type="button" class="small" aria-expanded=${shown} onClick=${() => show(!shown)}>
      ${t('revisions.lines', { n: r.lines.length })}</button></td></tr>
    ${shown && html`<tr class="evidence"><td colspan=${COLUMNS.length}><ul class="evidence-list">${r.lines.map(l => html`<li key=${`${l.position}-${l.line}`}>
      <strong>${signed(l.amount)}</strong> ${word('event', l.type)} <${Who} person=${l.person} name=${l.name} />
      ${' '}<${OpensAct} position=${l.position}>${l.document}<//> <small>${t('revisions.line',
        { day: l.effectiveOn, recorded: clock(l.recordedAt), by: l.recordedBy })}${l.reason ? ` · ${l.reason}` : ''}</small></li>`)}</ul></td></tr>`}`;
}
