// One stretch of a history: from, to, how and by which document; what was reversed is struck through and says why.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { clock } from '../platform/days.js';
import { open } from '../platform/url.js';

export const Stretch = ({ row, children }) => html`<tr class=${row.reversed ? 'reversed' : ''}>
  ${children}
  <td class="day">${row.from}</td>
  <td class="day">${row.to ?? html`<span class="now">${t('history.still')}</span>`}</td>
  <td>${word('how', row.how)}${row.leftHow && html`<small>→ ${word('how', row.leftHow)}</small>`}
    ${row.concurrent && html` <span class="tag">${t('tag.concurrent')}</span>`}${row.offQuota && html` <span class="tag">${t('tag.offQuota')}</span>`}</td>
  <td class="document">${row.document && html`
      <button type="button" class="link" onClick=${() => open('act', '', row.act)}>${row.document}</button>`}
    ${row.leftDocument && html`<small>→ ${row.leftDocument}</small>`}</td>
  <td class="day">${clock(row.recordedAt)}</td>
</tr>
${row.reversed && html`<tr class="why"><td colspan="7"><span class="tag reversal">${t('tag.reversed')}</span>
  ${row.reversedBy && html` ${row.reversedBy.reason} · ${t('history.reversedAt', { at: clock(row.reversedBy.recordedAt) })}`}</td></tr>`}`;

export const stretchColumns = ['from', 'to', 'how', 'document', 'recordedAt'];
