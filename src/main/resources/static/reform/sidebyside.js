// Two versions of a plan side by side; what the server calls different is marked by a sign and a word, not by colour alone.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { Told } from '../platform/states.js';
import { Scroll } from '../platform/scroll.js';
import { kindWord } from '../audit/figures.js';

/** What one version says of a unit, line by line, each as the server names it. */
function linesOf(unit) {
  if (!unit) return [];
  const each = (what, list) => (list ?? []).map(text => ({ what, text }));
  return [{ what: 'NAME', text: unit.name }, { what: 'UNIT_TYPE', text: word('unitType', unit.unitType) }, ...each('PLATE', unit.plates),
    ...(unit.quotas ?? []).map(q => ({ what: 'QUOTA', of: q.kind, text: `${kindWord(q.kind)} ${q.amount}` })), ...each('PREDECESSOR', unit.predecessors),
      ...each('DUTY', unit.duties),
    ...(unit.posts ?? []).map(p => ({ what: 'POST', of: p.post, text: `${p.post} ${p.title} · ${kindWord(p.kind)}${p.leadership ? ` · ${t('tag.leadership')}`
      : ''}` }))];
}

const planLines = v => [{ what: 'TITLE', text: v.title }, ...(v.duties ?? []).map(text => ({ what: 'DUTY', text })),
  ...(v.closing ?? []).map(text => ({ what: 'CLOSING', text }))];

export function SideBySide({ path, organ, before, after }) {
  const told = useAnswerInTime(`${path}/compare`, { organ, from: before.version, to: after.version });
  const codes = [...new Set([...before.units, ...after.units].map(u => u.unit))];
  const unitOf = (v, code) => v.units.find(u => u.unit === code);
  return html`<${Told} of=${told} show=${({ differences }) => html`
    <p class="legend">${t('reform.compare.found', { n: differences.length })} <span class="gone-line">− ${t('reform.compare.gone')}</span> <span
      class="new-line">+ ${t('reform.compare.new')}</span></p>
    <${Scroll} of=${t('reform.compare.title')}><table class="plain compare">
      <thead><tr><th scope="col">${t('col.unit')}</th>${[before, after].map(v => html`<th scope="col" key=${v.version}>
        ${t('reform.version', { n: v.version })} <small>${v.day} ${v.document}</small></th>`)}</tr></thead>
      <tbody><${Compared} name=${t('reform.check.whole')} differences=${differences.filter(d => !d.unit)} lines=${[before, after].map(planLines)} />
      ${codes.map(code => html`<${Compared} key=${code} name=${(unitOf(after, code) ?? unitOf(before, code)).name} code=${code}
        differences=${differences.filter(d => d.unit === code)} lines=${[before, after].map(v => linesOf(unitOf(v, code)))} />`)}</tbody>
    </table><//>`} />`;
}

const marks = (differences, line) => differences.some(d => d.what === 'UNIT' || (d.what === line.what && (line.of ? d.of === line.of : line.what === 'NAME'
  || line.what === 'UNIT_TYPE' || line.what === 'TITLE' || [d.from, d.to].includes(line.text))));

function Compared({ name, code, differences, lines }) {
  const sides = ['gone-line', 'new-line'];
  return html`<tr class=${differences.length ? 'differs' : 'same'}><th scope="row">${name} <small>${code}</small>
      ${differences.length > 0 && html`<span class="tag">${t('reform.compare.differs', { n: differences.length })}</span>`}</th>
    ${lines.map((side, i) => html`<td key=${i}>${differences.length === 0 ? html`<small>
      ${side.filter(l => l.what === 'QUOTA').map(l => l.text).join(' · ')}</small>`
      : side.length === 0 ? html`<span class="hint">${t('reform.compare.absent')}</span>` : html`<ul>${side
      .map((l, n) => html`<li key=${n} class=${marks(differences, l) ? sides[i] : ''}>${marks(differences, l) && html`<span aria-hidden="true">
        ${i ? '+' : '−'} </span>
        <span class="sr">${t(i ? 'reform.compare.new' : 'reform.compare.gone')} </span>`}<small>
          ${word('reform.what', l.what)}</small> ${l.text}</li>`)}</ul>`}</td>`)}</tr>`;
}
