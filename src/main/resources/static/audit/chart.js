// Quota against headcount, a bar for each township, and beside it over and short of every kind, as colour and in words.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { go } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Scroll } from '../platform/scroll.js';
import { Number, Standing, isCap, kindWord, standing } from './figures.js';

const DEGREES = 3;

export const Kinds = ({ kinds, kind }) => html`<span class="tabs" role="group" aria-label=${t('col.kind')}>${kinds.map(k => html`
  <button type="button" key=${k} aria-pressed=${k === kind} onClick=${() => go({ kind: k })}>${kindWord(k)}</button>`)}</span>`;

export function Chart({ answer, kinds, kind }) {
  const rows = answer.rows.filter(r => r.level !== 'DISTRICT');
  const organs = [...new Set(rows.map(r => r.organ))];
  const of = (organ, k) => rows.find(r => r.organ === organ && r.kind === k);
  const own = rows.filter(r => r.kind === kind);
  const most = Math.max(1, ...own.map(r => Math.max(r.approved, r.filled, r.assigned)));
  const worst = Math.max(1, ...rows.map(r => standing(r).by));
  const capped = own.some(isCap);
  return html`<p class="chart-head"><${Kinds} kinds=${kinds} kind=${kind} /><${Legend} capped=${capped} /></p>
    <${Scroll} of=${t('chart.title')}><table class="figures chart"><thead>
      <tr><th scope="col">${t('col.township')}</th><th scope="col" class="n">${t('col.filled')}</th>
        <th scope="col" class="n">${t(capped ? 'col.cap' : 'col.approved')}</th><th scope="col">${kindWord(kind)}</th>
        ${kinds.map(k => html`<th key=${k} scope="col" class="heat-head">${kindWord(k)}</th>`)}</tr></thead>
    <tbody>${organs.map(organ => {
      const row = of(organ, kind);
      return html`<tr key=${organ}><th scope="row"><${Go} room="township" to=${{ organ }}>${rows.find(r => r.organ === organ).organName}<//></th>
        <td class="n">${row && html`<${Number} row=${row} measure="filled" />`}</td>
        <td class="n">${row && html`<${Number} row=${row} measure="approved" />`}</td>
        <td class="bar-cell">${row && html`<${Bar} row=${row} most=${most} />`}</td>
        ${kinds.map(k => html`<${Heat} key=${k} row=${of(organ, k)} worst=${worst} />`)}</tr>`;
    })}</tbody></table><//>`;
}

const Heat = ({ row, worst }) => {
  if (!row) return html`<td></td>`;
  const { is, by } = standing(row);
  const degree = is === 'level' ? 0 : Math.max(1, Math.ceil((by / worst) * DEGREES));
  return html`<td class=${`heat ${is} degree-${degree}`}><${Standing} row=${row} /></td>`;
};

const pct = (n, most) => `${(n / most) * 100}%`;

/** Filled as a bar, what is above the quota hatched, the quota as a stroke, what the units were assigned below a cap as a thin one. */
const Bar = ({ row, most }) => {
  const within = Math.min(row.filled, row.approved);
  const { is, by } = standing(row);
  const label = t('chart.label', { name: row.organName, filled: row.filled, approved: row.approved, standing: t(`standing.${is}`, { n: by }) });
  return html`<svg class="picture quota-bar" height="18" role="img" aria-label=${label}>
    <rect class="bar-filled" x="0" y="4" height="10" width=${pct(within, most)} />
    ${row.over > 0 && html`<rect class="bar-over" x=${pct(row.approved, most)} y="4" height="10" width=${pct(row.over, most)} />`}
    ${isCap(row) && html`<line class="bar-assigned" x1=${pct(row.assigned, most)} x2=${pct(row.assigned, most)} y1="2" y2="16" />`}
    <line class="limit" x1=${pct(row.approved, most)} x2=${pct(row.approved, most)} y1="1" y2="17" /></svg>`;
};

const KEYS = {
  filled: html`<rect class="bar-filled" x="1" y="3" width="16" height="8" />`, over: html`<rect class="bar-over" x="1" y="3" width="16" height="8" />`,
  approved: html`<line class="limit" x1="9" x2="9" y1="1" y2="13" />`, assigned: html`<line class="bar-assigned" x1="9" x2="9" y1="1" y2="13" />`,
};

const Legend = ({ capped }) => html`<span class="legend picture-legend">
  ${['filled', 'over', 'approved', ...(capped ? ['assigned'] : [])].map(k => html`<span key=${k}>
    <svg class="picture" width="18" height="14" aria-hidden="true">${KEYS[k]}</svg> ${t(`chart.${k}`)}</span>`)}</span>`;
