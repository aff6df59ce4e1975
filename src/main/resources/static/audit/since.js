// What has changed since the last milestone: how many came, left and moved, in which township, and on which papers.
import { html } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Scroll } from '../platform/scroll.js';
import { Empty, Told } from '../platform/states.js';

const CHANGES = ['ENTERED', 'LEFT', 'TRANSFERRED', 'ASSIGNED', 'QUOTA', 'UNIT', 'POST', 'OTHER', 'REVERSED'];
const PAPERS = 8;

export function Since({ district, milestones }) {
  const { at, axis, knownAt } = usePlace();
  const before = milestones.filter(m => m.date < at);
  const last = before[before.length - 1];
  const told = useAnswer(last ? 'api/changes' : null, { organ: district }, { from: last?.date, to: at, at, axis, knownAt }, true);
  if (!last) return html`<${Empty} text=${t('since.none')} />`;
  return html`<p class="chart-head"><strong>${last.date} ${sentence(last, 'title')}</strong> <span>${t('since.until', { at })}</span>
      <${Go} room="findings" to=${{ tab: 'changes', from: last.date, to: at, organ: '' }}>${t('since.all')}<//></p>
    <${Told} of=${told} empty=${t('since.nothing')} show=${({ rows }) => html`<div class="since">
      <${Townships} rows=${rows} /><${Papers} rows=${rows} /></div>`} />`;
}

const group = (rows, of) => rows.reduce((all, r) => all.set(of(r), (all.get(of(r)) ?? []).concat(r)), new Map());

function Townships({ rows }) {
  const shown = CHANGES.filter(c => rows.some(r => r.change === c));
  const organs = [...group(rows, r => r.organ)].sort(([a], [b]) => a.localeCompare(b));
  const cells = of => shown.map(c => {
    const n = of.filter(r => r.change === c).length;
    return html`<td key=${c} class=${n ? 'n' : 'n nothing'}>${n}</td>`;
  });
  return html`<${Scroll} of=${t('since.title')}><table class="figures"><thead><tr><th scope="col">${t('col.township')}</th>
      ${shown.map(c => html`<th scope="col" class="n" key=${c}>${word('since', c)}</th>`)}</tr></thead>
    <tbody>${organs.map(([organ, own]) => html`<tr key=${organ}><th scope="row"><${Go} room="township" to=${{ organ }}>${own[0].organName ?? organ}<//></th>
      ${cells(own)}</tr>`)}</tbody>
    <tfoot><tr><th scope="row">${t('explain.sum')}</th>${cells(rows)}</tr></tfoot></table><//>`;
}

function Papers({ rows }) {
  const papers = [...group(rows, r => `${r.document}~${r.issuer}`).values()].sort((a, b) => b.length - a.length);
  return html`<div class="papers"><h3>${t('since.papers', { n: papers.length })}</h3><ol>${papers.slice(0, PAPERS).map(own => html`
    <li key=${own[0].document}><strong>${own[0].document}</strong> <small>${own[0].issuer} ${own[0].documentDate}</small>
      <span class="hint">${[...group(own, r => r.change)].map(([c, of]) => `${word('since', c)} ${of.length}`).join(' · ')}</span></li>`)}</ol></div>`;
}
