// All that does not fit a plan: how grave, where, the figures, and what can be done.
import { html } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { Scroll } from '../platform/scroll.js';
import { Level } from '../audit/findings.js';
import { Facts, RuleLink } from '../audit/facts.js';
import { kindWord } from '../audit/figures.js';
import { Columns } from './office.js';

const SAID = ['organ', 'organName', 'unit', 'unitName', 'kind', 'day', 'matter', 'basis'];
const LEVELS = ['ERROR', 'WARN', 'INFO'];

/** A rule of a desk has a page; a concern of plans has its sentence. */
const isRule = p => word('rule', p.rule) !== p.rule;
const concernWord = p => (word('concern', p.rule) === p.rule ? word('reform.concern', p.rule) : word('concern', p.rule));

export function Problems({ problems, units }) {
  if (problems.length === 0) return html`<p class="nothing-wrong">✓ ${t('reform.check.clean')}</p>`;
  const rows = [...problems].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const nameOf = code => units.find(u => u.unit === code)?.name ?? code;
  return html`<${Scroll} of=${t('reform.check.problems')}><table class="plain cards problems">
    <thead><tr>${['level', 'rule'].map(c => html`<th scope="col">${t(`col.${c}`)}</th>`)}<${Columns} of=${['col.unit', 'col.finding', 'reform.col.remedy',
      'col.figures']} /></tr></thead>
    <tbody>${rows.map((p, i) => html`<tr key=${`${p.rule}-${p.unit}-${p.kind}-${i}`}>
      <td><${Level} level=${p.level} /></td>
      <td class="organ">${isRule(p) ? html`<${RuleLink} rule=${p.rule} />` : concernWord(p)}<small>${p.number}</small></td>
      <td>${p.unit ? p.facts?.unitName ?? nameOf(p.unit) : t('reform.check.whole')}${p.kind && html` <small>${kindWord(p.kind)}</small>`}</td>
      <td class="words">${sentence(p)}</td><td class="remedy">${sentence(p, 'remedy')}</td>
      <td class="figures-of"><${Facts} facts=${p.facts} hide=${SAID} /></td></tr>`)}</tbody></table><//>`;
}
