// Whether the excess was really diverted: planned, gone, untouched, per township.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { Go } from '../platform/frame.js';
import { Scroll } from '../platform/scroll.js';
import { Empty, Told } from '../platform/states.js';
import { PartsBar } from '../reform/bars.js';

const PARTS = ['gone', 'back', 'planned', 'untouched'];
const partsOf = c => [{ name: 'gone', n: c.gone }, { name: 'back', n: c.back }, { name: 'planned', n: c.plannedUntouched },
  { name: 'untouched', n: c.untouched - c.plannedUntouched }];

export function Progress({ district }) {
  const told = useAnswerInTime(district ? 'api/reform/diversions' : null, { organ: district }, true);
  return html`<${Told} of=${told} empty=${false} show=${sheet => (sheet.total.declared === 0 ? html`<${Empty} text=${t('reform.excess.none')} />` : html`
    <p class="chart-head"><strong>${t('progress.sum', sheet.total)}</strong><span class="legend picture-legend">${PARTS.map(p => html`<span key=${p}>
      <svg class="picture" width="18" height="12" aria-hidden="true"><rect class=${`part ${p}`} x="1" y="1" width="16" height="10" /></svg>
      ${t(`reform.excess.part.${p}`)}</span>`)}</span>
      <${Go} room="reform" to=${{ tab: 'excess', organ: '', state: '', item: '' }}>${t('progress.all')}<//></p>
    <svg class="defs" width="0" height="0" aria-hidden="true"><defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="6" height="6" /><line class="hatch-line" x1="0" y1="0" x2="0" y2="6" /></pattern></defs></svg>
    <${Bars} townships=${sheet.townships.filter(r => r.counts.declared > 0)} />`)} />`;
}

function Bars({ townships }) {
  const most = Math.max(1, ...townships.map(r => r.counts.declared));
  return html`<${Scroll} of=${t('progress.title')}><table class="figures progress-bars"><thead><tr>
      <th scope="col">${t('col.township')}</th>
      <th scope="col" class="n">${t('reform.excess.declared')}</th><th scope="col" class="n">${t('reform.excess.overdue')}</th>
      <th scope="col">${t('progress.title')}</th></tr></thead>
    <tbody>${townships.map(r => html`<tr key=${r.organ}><th scope="row">
      <${Go} room="reform" to=${{ tab: 'excess', organ: r.organ, state: '', item: '' }}>${r.organName}<//></th>
      <td class="n">${r.counts.declared}</td><td class=${r.counts.overdue ? 'n late' : 'n'}>${r.counts.overdue}</td>
      <td class="bar-cell"><${PartsBar} parts=${partsOf(r.counts)} most=${most} label=${t('reform.excess.label', r.counts)} /></td></tr>`)}</tbody>
    </table><//>`;
}
