// What has changed since the last milestone: how many came, left and moved, in which township, and on which papers.
import { html } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Scroll } from '../platform/scroll.js';
import { Empty, Told } from '../platform/states.js';

const CHANGES = ['ENTERED', 'LEFT', 'TRANSFERRED', 'ASSIGNED', 'QUOTA', 'UNIT', 'POST', 'OTHER', 'REVERSED'];

export function Since({ district, milestones }) {
  const { at, axis, knownAt } = usePlace();
  const before = milestones.filter(m => m.date < at);
  const last = before[before.length - 1];
  const told = useAnswer(last ? 'api/changes/counts' : null, { organ: district }, { from: last?.date, to: at, at, axis, knownAt }, true);
  if (!last) return html`<${Empty} text=${t('since.none')} />`;
  return html`<p class="chart-head"><strong>${last.date} ${sentence(last, 'title')}</strong> <span>${t('since.until', { at })}</span>
      <${Go} room="findings" to=${{ tab: 'changes', from: last.date, to: at, organ: '' }}>${t('since.all')}<//></p>
    <${Told} of=${told} empty=${t('since.nothing')} show=${answer => html`<div class="since">
      <${Townships} rows=${answer.rows} /><${Papers} of=${answer} /></div>`} />`;
}

function Townships({ rows }) {
  const shown = CHANGES.filter(c => rows.some(r => r.counts[c]));
  const cells = count => shown.map(c => html`<td key=${c} class=${count(c) ? 'n' : 'n nothing'}>${count(c)}</td>`);
  return html`<${Scroll} of=${t('since.title')}><table class="figures"><thead><tr><th scope="col">${t('col.township')}</th>
      ${shown.map(c => html`<th scope="col" class="n" key=${c}>${word('since', c)}</th>`)}</tr></thead>
    <tbody>${rows.map(r => html`<tr key=${r.organ}><th scope="row"><${Go} room="township" to=${{ organ: r.organ }}>${r.organName ?? r.organ}<//></th>
      ${cells(c => r.counts[c] ?? 0)}</tr>`)}</tbody>
    <tfoot><tr><th scope="row">${t('explain.sum')}</th>${cells(c => rows.reduce((sum, r) => sum + (r.counts[c] ?? 0), 0))}</tr></tfoot></table><//>`;
}

const Papers = ({ of: { papers, paperCount } }) => html`<div class="papers"><h3>${t('since.papers', { n: paperCount })}</h3><ol>${papers.map(p => html`
  <li key=${`${p.document}~${p.issuer}`}><strong>${p.document}</strong> <small>${p.issuer} ${p.documentDate}</small>
    <span class="hint">${Object.entries(p.counts).map(([c, n]) => `${word('since', c)} ${n}`).join(' · ')}</span></li>`)}</ol></div>`;
