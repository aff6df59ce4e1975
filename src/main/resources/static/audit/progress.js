// Whether the excess was really diverted: planned, gone, untouched, per township.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { Go } from '../platform/frame.js';
import { Scroll } from '../platform/scroll.js';
import { Empty, Told } from '../platform/states.js';
import { ExcessBar, ExcessKey } from '../reform/parts.js';

export function Progress({ district }) {
  const told = useAnswerInTime(district ? 'api/reform/diversions' : null, { organ: district }, true);
  return html`<${Told} of=${told} empty=${false} show=${sheet => (sheet.total.declared === 0 ? html`<${Empty} text=${t('reform.excess.none')} />` : html`
    <p class="chart-head"><strong>${t('progress.sum', sheet.total)}</strong><${ExcessKey} />
      <${Go} room="reform" to=${{ tab: 'excess', organ: '', state: '', item: '' }}>${t('progress.all')}<//></p>
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
      <td class="bar-cell"><${ExcessBar} of=${r.counts} most=${most} /></td></tr>`)}</tbody>
    </table><//>`;
}
