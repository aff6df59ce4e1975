// Over and short: each organ, or a chosen organ with its units, in each kind.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { together, useAnswerInTime } from '../platform/answers.js';
import { Told } from '../platform/states.js';
import { Number, figure, isCap, kindsOf, kindWord, standing } from '../audit/figures.js';
import { Form } from './form.js';

const MEASURES = ['approved', 'assigned', 'filled', 'pending', 'leadershipReserve', 'otherReserve', 'available', 'over', 'excess', 'offQuota'];

export function OverShortForm({ me, organ, name }) {
  const told = useAnswerInTime('api/balance', { organ });
  const byUnit = useAnswerInTime(organ ? 'api/balance' : null, { organ, by: 'unit' });
  const title = t('sheets.overshort.title', { organ: name });
  return html`<${Told} of=${together(told, byUnit)} show=${answer => html`<${Form} me=${me} title=${title} answer=${answer}
    proof=${{ table: 'balance', organ, by: organ ? 'unit' : 'organ' }}>
    <${Table} answer=${answer} units=${(byUnit.answer?.rows ?? []).filter(r => r.unit)} /><//>`} />`;
}

/** The rows of one place together, kinds in their order. */
function placesOf(rows) {
  const places = new Map();
  for (const r of rows) places.set(`${r.organ}~${r.unit ?? ''}`, [...(places.get(`${r.organ}~${r.unit ?? ''}`) ?? []), r]);
  return [...places.values()].map(own => kindsOf(own).map(kind => own.find(r => r.kind === kind)));
}

function Table({ answer, units }) {
  const places = placesOf([...answer.rows.filter(r => r.level !== 'DISTRICT'), ...units]);
  const several = new Set(places.map(([r]) => r.organ)).size;
  const totals = several > 1 ? answer.totals ?? [] : [];
  const columns = ['col.row', 'col.organ', ...(units.length ? ['col.unit'] : []), 'col.kind'];
  return html`<table class="overshort-form">
    <thead><tr>${columns.map(c => html`<th scope="col" key=${c}>${t(c)}</th>`)}
      ${MEASURES.map(m => html`<th scope="col" key=${m}>${word('measure', m)}</th>`)}<th scope="col">${t('col.standing')}</th>
      <th scope="col">${t('col.remark')}</th></tr></thead>
    <tbody>${places.map((own, i) => own.map((r, j) => html`<tr key=${r.organ + r.unit + r.kind} class=${units.length && !r.unit ? 'sum' : ''}>
        ${j === 0 && html`<td class="n" rowspan=${own.length}>${i + 1}</td><th scope="rowgroup" rowspan=${own.length}>${r.organName}</th>
          ${units.length > 0 && html`<td rowspan=${own.length}>${r.unitName ?? r.unit ?? ''}</td>`}`}<${Figures} row=${r} /></tr>`))}
      ${totals.map((r, j) => html`<tr class="sum" key=${r.kind}>${j === 0 && html`<td rowspan=${totals.length}></td>
        <th scope="rowgroup" rowspan=${totals.length}>${t('overview.total', { n: several })}</th>`}
        <${Figures} row=${{ ...r, organ: '' }} both /></tr>`)}</tbody></table>`;
}

/** In a total who is over and who is short do not cancel out. */
function Figures({ row, both }) {
  const { is, by } = standing(row);
  const net = [t('standing.over', { n: row.over }), t('standing.net', { n: figure(row.available) })].join(t('list.comma'));
  const says = both && row.over > 0 ? net : t(`standing.${is}`, { n: by });
  return html`<td class="nowrap">${kindWord(row.kind)}</td>${MEASURES.map(m => html`<td class="n" key=${m}><${Number} row=${row} measure=${m} /></td>`)}
    <td class="nowrap">${says}</td><td>${isCap(row) && t('tag.cap')}</td>`;
}
