// The balances before and after a rehearsed list, and who turns over or short by it.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { Scroll } from '../platform/scroll.js';
import { figure, kindWord } from '../audit/figures.js';
import { BeforeAfter } from './bars.js';
import { Columns } from './office.js';

const TURNS = ['newlyOver', 'newlyShort', 'noLongerOver', 'noLongerShort'];
const SHOWN = ['approved', 'filled', 'available'];

export const Turns = ({ of }) => html`<div class="turns">${TURNS.map(turn => html`<div key=${turn} class=${`turn ${turn}${of[turn].length ? '' : ' none'}`}>
  <h4>${t(`reform.turn.${turn}`)} <strong>${of[turn].length}</strong></h4>
  <ul>${of[turn].map((r, i) => html`<li key=${i}>${[r.organName, r.unitName, kindWord(r.kind)].filter(Boolean).join(' · ')} <strong>
    ${r.before}→${r.after}</strong></li>`)}</ul></div>`)}</div>`;

export function Picture({ of }) {
  const rows = [...of.totals.filter(changed).map(r => ({ ...r, organName: t('reform.rehearsal.all'), total: true })), ...of.organs, ...of.units];
  if (rows.length === 0) return html`<p class="hint">${t('reform.rehearsal.same')}</p>`;
  const most = list => Math.max(1, ...list.map(r => Math.max(r.before.approved, r.before.filled, r.after.approved, r.after.filled)));
  const wide = { total: most(rows.filter(r => r.total)), part: most(rows.filter(r => !r.total)) };
  return html`<p class="legend picture-legend"><span><svg class="picture" width="22" height="12" aria-hidden="true">
    <rect class="filled before" x="1" y="3" width="18" height="6" /></svg> ${t('reform.picture.before')}</span>
    <span><svg class="picture" width="22" height="12" aria-hidden="true"><rect class="filled after" x="1" y="3" width="18" height="6" />
      </svg> ${t('reform.picture.after')}</span>
    <span><svg class="picture" width="10" height="12" aria-hidden="true"><line class="limit" x1="5" x2="5" y1="0" y2="12" />
      </svg> ${t('reform.picture.approved')}</span></p>
  <${Scroll} of=${t('reform.rehearsal.picture')}><table class="figures before-after">
    <thead><tr><${Columns} of=${['col.place', 'col.kind']} />${SHOWN.map(m => html`<th scope="col" class="n" key=${m}>${t(`measure.${m}`)}</th>`)}
      <th scope="col">${t('reform.rehearsal.picture')}</th></tr></thead>
    <tbody>${rows.map((r, i) => html`<tr key=${i} class=${r.total ? 'total' : r.unit ? 'unit-row' : ''}><th scope="row">
      ${r.unit ? r.unitName : r.organName}${r.unit && html` <small>${r.organName}</small>`}</th><td>${kindWord(r.kind)}</td>
      ${SHOWN.map(m => html`<td class="n" key=${m}>${r.before[m] === r.after[m] ? figure(r.after[m]) : html`${figure(r.before[m])} → <strong>
        ${figure(r.after[m])}</strong>`}</td>`)}
      <td><${BeforeAfter} before=${r.before} after=${r.after} most=${r.total ? wide.total : wide.part}
        label=${t('reform.picture.label', { f0: r.before.filled, a0: r.before.approved, f1: r.after.filled, a1: r.after.approved })} /></td></tr>`)}</tbody>
  </table><//>`;
}

const changed = r => SHOWN.some(m => r.before[m] !== r.after[m]);
