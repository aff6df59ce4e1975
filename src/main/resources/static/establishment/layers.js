// One figure in three layers: what papers print (stated), what follows from the standards (derived), what was decided (adopted).
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { Empty, Told } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { Scroll } from '../platform/scroll.js';
import { Number, kindWord, kindsOf } from '../audit/figures.js';

export function Layers({ organ, rows }) {
  const findings = useAnswerInTime('api/findings', { organ }, true);
  const stated = (findings.answer?.rows ?? []).filter(f => f.rule === 'STATED_CONTRADICTION' && f.organ === organ);
  return html`<p class="chart-head"><span class="legend">${t('layers.help')}</span><${Help} of="layers.more" /></p>
    <${Scroll} of=${t('layers.title')}><table class="figures layers"><thead><tr>
      <th scope="col">${t('col.unit')}</th><th scope="col">${t('col.kind')}</th>
      <th scope="col" class="n">${t('layers.adopted')}</th><th scope="col" class="n">${t('layers.derived')}</th>
      <th scope="col">${t('layers.fit')}</th></tr></thead>
      ${kindsOf(rows).map(kind => html`<${OfKind} key=${kind} organ=${organ} row=${rows.find(r => r.kind === kind)} />`)}</table><//>
    <h3 class="stated-head">${t('layers.stated')}</h3>
    <${Told} of=${findings} empty=${false} show=${() => (stated.length === 0 ? html`<${Empty} text=${t('layers.noStated')} />` : html`
      <${Scroll} of=${t('layers.stated')}><table class="plain cards"><thead><tr>
        <th scope="col">${t('layers.subject')}</th><th scope="col">${t('layers.prints')}</th>
        <th scope="col">${t('layers.against')}</th><th scope="col">${t('layers.treatment')}</th></tr></thead>
      <tbody>${stated.map(f => html`<tr key=${f.facts.statement}><th scope="row">${f.facts.subject} <small>${f.facts.statement}</small></th>
        <td>${f.facts.stated}</td><td>${f.facts.against}${f.facts.againstWords && html`<blockquote>${f.facts.againstWords}</blockquote>`}</td>
        <td>${word('code', f.facts.treatment)}</td></tr>`)}</tbody></table><//>`)} />`;
}

const said = r => (!r ? '—' : r.min === r.max ? String(r.min) : `${r.min}–${r.max}`);

/** What the standards give, unit by unit; they say nothing where none is in force. */
function OfKind({ organ, row }) {
  const told = useAnswerInTime('api/reform/feasibility', { organ, kind: row.kind }, true);
  const sheet = told.busy ? undefined : told.answer?.townships?.find(r => r.organ === organ);
  const ruled = sheet && sheet.units.some(u => u.range);
  const standard = sheet?.classStandard;
  return html`<tbody><tr class="total"><th scope="row">${row.organName}</th><td>${kindWord(row.kind)}</td>
      <td class="n"><${Number} row=${row} measure="approved" /></td><td class="n">${told.busy ? '…' : ruled ? said(sheet.range) : '—'}</td>
      <td>${ruled && html`<${Fit} value=${row.approved} range=${sheet.range} />`}
        ${standard > 0 && html` <small>${t('layers.standard', { class: word('class', sheet.townshipClass), n: standard })}</small>
          ${standard !== row.approved && html` <${Fit} value=${row.approved} range=${{ min: standard, max: standard }} />`}`}</td></tr>
    ${(ruled ? sheet.units : []).map(u => html`<tr key=${u.unitName}><th scope="row" class="within">${u.unitName}</th><td></td>
      <td class="n">${u.unit ? html`
        <${Number} row=${{ organ, unit: u.unit, kind: row.kind, assigned: u.assigned }} measure="assigned" />` : t('layers.noUnit')}</td>
      <td class="n">${said(u.range)}</td><td>${u.unit && u.range && html`<${Fit} value=${u.assigned} range=${u.range} />`}</td></tr>`)}</tbody>`;
}

const Fit = ({ value, range }) => {
  if (value >= range.min && value <= range.max) return html`<span class="standing level">${t('layers.within')}</span>`;
  return value > range.max ? html`<span class="standing over">${t('layers.above', { n: value - range.max })}</span>`
    : html`<span class="standing short">${t('layers.below', { n: range.min - value })}</span>`;
};
