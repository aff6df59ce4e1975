// The units of one version of a plan, with what each would have.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { Details } from '../platform/fold.js';
import { Scroll } from '../platform/scroll.js';
import { kindWord } from '../audit/figures.js';
import { KINDS } from '../platform/codes.js';
import { Columns } from './office.js';

const listed = names => (names ?? []).join(t('list.comma'));
const amount = (unit, kind) => (unit.quotas ?? []).filter(q => q.kind === kind).reduce((n, q) => n + q.amount, 0);

export function PlanUnits({ version }) {
  const { units, duties, closing } = version;
  const kinds = KINDS.filter(k => units.some(u => amount(u, k)));
  return html`${duties?.length > 0 && html`<p class="about">${t('reform.plan.duties')}${t('reform.colon')}${listed(duties)}</p>`}
    <${Scroll} of=${t('reform.plan.units')}><table class="plain plan-units">
      <thead><tr><${Columns} of=${['col.unit', 'reform.plan.plates', 'reform.plan.predecessors']} />
        ${kinds.map(k => html`<th scope="col" class="n" key=${k}>${kindWord(k)}</th>`)}<${Columns} of=${['reform.plan.posts', 'reform.plan.duties']} /></tr>
          </thead>
      <tbody>${units.map(u => html`<tr key=${u.unit}><th scope="row">${u.name} <small>${u.unit} · ${word('unitType', u.unitType)}</small></th>
        <td>${listed(u.plates)}</td><td class="quiet-cell">${listed(u.predecessors)}</td>
        ${kinds.map(k => html`<td class="n" key=${k}>${amount(u, k) || ''}</td>`)}
        <td><${Posts} posts=${u.posts ?? []} /></td><td class="quiet-cell">${listed(u.duties)}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row" colspan="3">${t('reform.plan.total', { n: units.length })}</th>
        ${kinds.map(k => html`<td class="n" key=${k}><strong>${units.reduce((n, u) => n + amount(u, k), 0)}</strong></td>`)}
        <td colspan="2">${closing?.length > 0 && html`<small>${t('reform.plan.closing')}${t('reform.colon')}${listed(closing)}</small>`}</td></tr></tfoot>
    </table><//>`;
}

const Posts = ({ posts }) => posts.length > 0 && html`<${Details} look="posts" title=${t('reform.plan.posts.n', { n: posts.length,
  lead: posts.filter(p => p.leadership).length })}>
  <ul>${posts.map(p => html`<li key=${p.post}>${p.title} <small>${p.post} · ${kindWord(p.kind)}</small>${p.leadership && html` <span class="tag lead">
    ${t('tag.leadership')}</span>`}</li>`)}</ul><//>`;
