// Limits of the district that are proposed by one and approved by another.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { today } from '../platform/days.js';
import { Help } from '../platform/help.js';
import { Told } from '../platform/states.js';
import { Scroll } from '../platform/scroll.js';
import { kindWord } from '../audit/figures.js';
import { ActForm } from '../reform/act.js';
import { Beside, Columns, Do, itemOf, useOffice, useVerb } from '../reform/office.js';
import { Next, OpenMatter, State, Steps, inOrder } from './matters.js';

const DECIDING = ['approve-limit', 'return-limit'];
const codeOf = r => itemOf(r.organ, r.proposal);

export function Limits({ me }) {
  const { item } = usePlace();
  const office = useOffice();
  const verb = useVerb(office, ['propose-limit', ...DECIDING]);
  const told = useAnswer('api/establishment/limit-proposals', { at: today() });
  const rows = inOrder(told.answer?.rows ?? []);
  const one = rows.find(r => codeOf(r) === item);
  return html`<${Beside} form=${verb && told.answer && formOf(verb, one, office)}><section aria-labelledby="limits-title">
    <header class="heading"><h2 id="limits-title">${t('limits.title')}</h2><${Help} of="limits.help" />
      <span class="actions">${office.district ? html`<${Do} office=${office} verb="propose-limit" item="" />`
        : office.knows && html`<span class="hint">${t('limits.noDistrict')}</span>`}</span></header>
    ${one && html`<section class="one"><header class="heading"><h3>${one.proposal} · ${office.nameOf(one.organ)}</h3><${State} of=${one} />
      <${OpenMatter} tab="limits" item="">${t('reform.close')}<//></header><${Steps} rows=${one.steps} /></section>`}
    <${Told} of=${told} empty=${t('limits.none')} show=${() => html`<${Scroll} of=${t('limits.title')}><table class="plain cards">
      <thead><tr><${Columns} of=${['reform.field.proposal', 'col.organ', 'col.kind', 'n reform.field.amount', 'field.limitType', 'matter.state',
    'reform.col.next']} /></tr></thead>
      <tbody>${rows.map(r => html`<tr key=${codeOf(r)} class=${r === one ? 'chosen' : ''}>
        <th scope="row"><${OpenMatter} tab="limits" item=${codeOf(r)}>${r.proposal}<//></th><td>${office.nameOf(r.organ)}</td>
        <td class="kind">${kindWord(r.kind)}</td><td class="n">${r.amount}</td><td>${word('code', r.limitType)}</td><td><${State} of=${r} /></td>
        <td class="next"><${Next} row=${r} me=${me} office=${office} item=${codeOf(r)} deciding=${DECIDING} again="propose-limit" /></td></tr>`)}
      </tbody></table><//>`} /></section><//>`;
}

function formOf(verb, one, office) {
  const day = { 'basis.effectiveOn': today() };
  if (DECIDING.includes(verb)) return one && html`<${ActForm} key=${`${verb}${codeOf(one)}`} verb=${verb}
    fixed=${{ organ: one.organ, proposal: one.proposal }} initial=${day}
    about=${`${one.proposal} · ${kindWord(one.kind)} ${one.amount} · ${word('code', one.limitType)}`} />`;
  const organ = one?.organ ?? office.district;
  const before = one ? { proposal: one.proposal, kind: one.kind, amount: one.amount, limitType: one.limitType } : {};
  return organ && html`<${ActForm} key=${`${verb}${item(one)}`} verb=${verb} fixed=${{ organ }} initial=${{ ...day, ...before }}
    about=${office.nameOf(organ)} />`;
}

const item = one => (one ? codeOf(one) : '');
