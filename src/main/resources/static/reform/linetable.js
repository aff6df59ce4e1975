// The lines of a rehearsal: what each asks for, and what would become of it.
import { html } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { Scroll } from '../platform/scroll.js';
import { Facts, RuleLink } from '../audit/facts.js';
import { figure, kindWord } from '../audit/figures.js';
import { signed } from '../audit/explain.js';
import { Details } from '../platform/fold.js';
import { typedOf } from './lines.js';
import { Columns, fieldWord } from './office.js';

const CODES = { kind: kindWord, toKind: kindWord };
const ORGANS = ['organ', 'toOrgan'];

/** The body in words: names of organs, words of codes; what is nested is told part by part. */
function wordsOf({ body, known, values = known ?? {} }, office) {
  return Object.entries(body).filter(([name]) => name !== 'basis').map(([name, value]) => {
    if (Array.isArray(value)) return `${fieldWord(name)} ${value.map(v => (typeof v === 'object'
      ? `${office.nameOf(v.organ ?? v.unit ?? '')} ${v.amount ?? ''}`.trim() : v)).join(t('list.comma'))}`;
    if (values[name]?.name) return values[name].name;
    if (ORGANS.includes(name)) return office.nameOf(value);
    if (value && typeof value === 'object') return value.name ?? '';
    if (CODES[name]) return CODES[name](value);
    return name === 'mode' || name === 'channel' || name === 'via' ? word('how', value) : `${fieldWord(name)} ${value}`;
  }).filter(Boolean).join(' · ');
}

/** @param edit opens the line of that index in its form */
export function Lines({ commands, lines, office, change, edit, edited }) {
  const move = (i, by) => {
    const next = [...commands];
    [next[i], next[i + by]] = [next[i + by], next[i]];
    change(next);
  };
  return html`<${Scroll} of=${t('reform.rehearsal.lines')}><table class="plain cards lines-table">
    <thead><tr><th scope="col" class="n">№</th><${Columns} of=${['col.what', 'reform.col.asks', 'reform.col.outcome']} />
      <th scope="col"><span class="sr">${t('reform.editor.remove')}</span></th></tr></thead>
    <tbody>${commands.map((c, i) => html`<tr key=${i} class=${edited === i ? 'chosen' : ''}><td class="n">${i + 1}</td>
      <td class="organ">${word('reform.verb', c.post.split('/')[1])}</td>
      <td class="words">${wordsOf(c, office)}</td>
      <td class="words">${lines?.[i] ? html`<${Outcome} line=${lines[i]} office=${office} />` : html`<span
        class="hint">${t('reform.rehearsal.untried')}</span>`}</td>
      <td class="row-actions">${typedOf(c) && html`<button type="button" class="small"
          aria-label=${t('reform.rehearsal.edit', { n: i + 1 })}
          onClick=${() => edit(i)}>${t('reform.rehearsal.change')}</button> `}
        <button type="button" class="plain" disabled=${i === 0} aria-label=${t('reform.rehearsal.up', { n: i + 1 })}
        onClick=${() => move(i, -1)}>↑</button>
        <button type="button" class="plain" disabled=${i === commands.length - 1} aria-label=${t('reform.rehearsal.down', { n: i + 1 })}
          onClick=${() => move(i, 1)}>↓</button>
        <button type="button" class="plain cross" aria-label=${t('reform.rehearsal.drop', { n: i + 1 })}
          onClick=${() => change(commands.filter((x, n) => n !== i))}>×</button></td></tr>`)}</tbody>
  </table><//>`;
}

function Outcome({ line, office }) {
  const p = line.problem;
  if (!p) return html`<span class="grade fits">✓ ${t('reform.outcome.APPROVED')}</span> <small>${line.effect.filter(e => !e.unit).map(e =>
    `${office.nameOf(e.organ)} ${kindWord(e.kind)} ${word('reform.measure',
      e.measure)} ${figure(e.before)}→${figure(e.after)} (${signed(e.change)})`).join(t('list.comma'))}</small>`;
  return html`<span class="grade ERROR">✗ ${t(`reform.outcome.${line.outcome}`)}</span> ${sentence(p)}
    ${p.errors?.map(e => html` <code key=${e.path}>${e.path}</code> ${sentence(e, 'message')}`)} ${p.rule && html`<${RuleLink} rule=${p.rule}
      label=${t('rule.read')} />`}
    <${Details} title=${t('col.figures')}><${Facts} facts=${p.facts} /><//>`;
}
