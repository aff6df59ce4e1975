// The head's first screen: every township against its quota on one day.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { go, usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Help } from '../platform/help.js';
import { Lazy, Stamp, Told } from '../platform/states.js';
import { Scroll } from '../platform/scroll.js';
import { Paper } from '../log/paper.js';
import { Number, Standing, figure, isCap, kindsOf, kindWord } from './figures.js';
import { FindingsOfTheDay } from './findings.js';
import { Tiles } from './tiles.js';

const below = () => import('./below.js').then(m => m.dressed());

const OPEN_BOOK = 'open-book';

/** What comes first in an office that has just begun. */
const NotYet = ({ me }) => html`${t('overview.empty')}${me.may?.includes(`establishment/${OPEN_BOOK}`) && html`<br />${t('overview.begin')}
  ${' '}<${Go} room="move" to=${{ act: OPEN_BOOK, tab: '' }}>${t(`act.${OPEN_BOOK}`)} ›<//>`}`;

export function Overview({ me, milestones }) {
  const balance = useAnswerInTime('api/balance');
  const organs = useAnswerInTime('api/organs', {}, true);
  const { at } = usePlace();
  const rows = balance.answer?.rows ?? [];
  const district = (rows.find(r => r.level === 'DISTRICT') ?? rows[0])?.organ;
  return html`<div class="overview">
    <section aria-labelledby="overview-title">
      <header class="heading"><h1 id="overview-title">${t('overview.title', { at: balance.answer?.at ?? at })}</h1><${Help} of="figures.help" /></header>
      <${Told} of=${balance} empty=${html`<${NotYet} me=${me} />`} show=${answer => html`
        <${Townships} answer=${answer} organs=${organs.answer?.rows ?? []} />
        <p class="legend">${t('overview.legend')}</p>
        <${Stamp} answer=${answer} /><${Paper} answer=${answer} table="balance" by="organ" />`} />
    </section>
    <div class="beside">${rows.length > 0 && html`<${Tiles} answer=${balance.answer} district=${district} />`}<${FindingsOfTheDay} /></div>
    ${rows.length > 0 && html`<${Lazy} of=${below} answer=${balance.answer} district=${district} milestones=${milestones} />`}
  </div>`;
}

function Townships({ answer, organs }) {
  const { sort } = usePlace();
  const kinds = kindsOf(answer.rows);
  const books = byOrgan(answer.rows);
  const about = Object.fromEntries(organs.map(o => [o.organ, o]));
  const district = books.find(b => (b.level ?? about[b.organ]?.level) === 'DISTRICT');
  const rows = books.filter(b => b !== district).sort(order(sort));
  const capped = Object.fromEntries(kinds.map(k => [k, answer.rows.some(r => r.kind === k && isCap(r))]));
  const total = Object.fromEntries((answer.totals ?? []).map(r => [r.kind, { ...r, organ: '', limitType: capped[r.kind] ? 'CAP' : 'GRANT' }]));
  return html`<${Scroll} of=${t('nav.overview')}><table class="figures townships">
    <thead>
      <tr><th rowspan="2" scope="col" aria-sort=${sort === 'code' ? 'ascending' : undefined}><${Sort} by="code">${t('col.township')}<//></th>
        <th rowspan="2" scope="col" class="class">${t('col.class')}</th>
        ${kinds.map(k => html`<th colspan=${capped[k] ? 4 : 3} scope="colgroup" class="group">${kindWord(k)}</th>`)}
        <th colspan="2" scope="colgroup" class="group">${t('col.apart')}</th></tr>
      <tr>${kinds.map(k => html`
          <th scope="col" class="n first">${t(capped[k] ? 'col.cap' : 'col.approved')}</th>
          ${capped[k] && html`<th scope="col" class="n">${t('col.assigned')}</th>`}
          <th scope="col" class="n">${t('col.filled')}</th>
          <th scope="col" class="s" aria-sort=${sort === `over:${k}` ? 'descending' : undefined}><${Sort} by=${`over:${k}`}>${t('col.standing')}<//></th>`)}
        <th scope="col" class="n first">${t('col.excess')}</th><th scope="col" class="n">${t('col.offQuota')}</th></tr>
    </thead>
    <tbody>${rows.map(b => html`<tr key=${b.organ}>
      <th scope="row"><${Go} room="township" to=${{ organ: b.organ }}>${b.name}<//></th>
      <td class="class">${word('class', about[b.organ]?.townshipClass)}</td>
      ${kinds.map(k => html`<${Cells} row=${b.kinds[k]} capped=${capped[k]} />`)}
      <${Apart} rows=${kinds.map(k => b.kinds[k])} />
    </tr>`)}</tbody>
    <tfoot>
      <tr class="total"><th scope="row">${t('overview.total', { n: rows.length })}</th><td class="class"></td>
        ${kinds.map(k => html`<${Cells} row=${total[k]} capped=${capped[k]} rows=${rows.map(b => b.kinds[k])} />`)}
        <${Apart} rows=${kinds.map(k => total[k])} /></tr>
      ${district && html`<${Limit} district=${district} kinds=${kinds} capped=${capped} />`}
    </tfoot>
  </table><//>`;
}

function Cells({ row, capped, rows }) {
  if (!row) return html`<td class="n first"></td>${capped && html`<td></td>`}<td></td><td></td>`;
  return html`<td class="n first"><${Number} row=${row} measure="approved" /></td>
    ${capped && html`<td class="n"><${Number} row=${row} measure="assigned" /></td>`}
    <td class="n"><${Number} row=${row} measure="filled" /></td>
    <td class="s">${rows ? html`<${BothSides} row=${row} />` : html`<${Standing} row=${row} />`}</td>`;
}

/** Townships over and townships short do not cancel out: the total says both. */
const BothSides = ({ row }) => html`
  ${row.over > 0 && html`<${Number} row=${row} measure="over"><span class="standing over">${t('standing.over', { n: row.over })}</span><//>`}
  ${!(isCap(row) && !row.assigned) && html`<${Number} row=${row} measure="available">
    <span class="standing net">${t('standing.net', { n: figure(row.available) })}</span><//>`}`;

/** Declared excess and people off the quota, of all kinds together; each kind's number stands in the title and the township's page. */
const Apart = ({ rows }) => ['excess', 'offQuota'].map((measure, i) => {
  const given = rows.filter(r => r?.[measure]);
  return html`<td class=${i ? 'n' : 'n first'}>${given.length === 0 ? html`<span class="num zero">0</span>`
    : given.map(r => html`<${Number} key=${r.kind} row=${r} measure=${measure}>
        ${given.length > 1 && html`<small>${word('kind.short', r.kind)}</small>`}${r[measure]}<//>`)}</td>`;
});

const Limit = ({ district, kinds, capped }) => html`<tr class="limit">
  <th scope="row"><${Go} room="township" to=${{ organ: district.organ }}>${t('overview.limit', { name: district.name })}<//></th><td class="class"></td>
  ${kinds.map(k => {
    const row = district.kinds[k];
    return html`<td class="first" colspan=${capped[k] ? 4 : 3}>${row && html`<${Number} row=${row} measure="approved" />
      <span class="aside">${t('overview.issued')} <${Number} row=${row} measure="assigned" /></span>`}</td>`;
  })}<td class="first" colspan="2"></td></tr>`;

const Sort = ({ by, children }) => html`<button type="button" class="sort" onClick=${() => go({ sort: by })}>${children}</button>`;

function byOrgan(rows) {
  const books = new Map();
  for (const r of rows) {
    if (!books.has(r.organ)) books.set(r.organ, { organ: r.organ, name: r.organName, level: r.level, kinds: {} });
    books.get(r.organ).kinds[r.kind] = r;
  }
  return [...books.values()];
}

const overOf = row => (row ? row.over * 1000 - row.available : 0);
function order(sort) {
  const [by, kind] = sort.split(':');
  const code = (a, b) => a.organ.localeCompare(b.organ);
  return by === 'over' ? (a, b) => overOf(b.kinds[kind]) - overOf(a.kinds[kind]) || code(a, b) : code;
}
