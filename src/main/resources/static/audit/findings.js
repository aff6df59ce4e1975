// What breaks which rule on this day, in the source's words and with both figures.
import { html } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { go, usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Stamp, Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { Facts } from './facts.js';
import { kindWord } from './figures.js';

const LEVELS = ['ERROR', 'WARN', 'INFO'];
const OF_THE_DAY = 5;
// What the sentence and the other columns say already.
const SAID = ['organName', 'unitName', 'unitType', 'kind', 'subject', 'treatment', 'severity', 'statement', 'againstWords', 'document', 'townshipClass'];
const grave = (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
const count = (rows, level) => rows.filter(r => r.level === level).length;

export const Level = ({ level }) => html`<span class=${`grade ${level}`}>${word('level', level)}</span>`;

export function FindingsOfTheDay() {
  const told = useAnswerInTime('api/findings', {}, true);
  return html`<aside class="day-findings" aria-labelledby="day-findings">
    <h2 id="day-findings">${t('findings.day')}</h2>
    <${Told} of=${told} empty=${t('findings.none')} show=${({ rows }) => html`
      <p class="counts">${LEVELS.map(l => html`<${Go} room="findings" to=${{ level: l, organ: '' }}><${Level} level=${l} /> ${count(rows, l)}<//>`)}</p>
      <ul>${[...rows].sort(grave).slice(0, OF_THE_DAY).map(f => html`<li><${Level} level=${f.level} /><span>${sentence(f)}</span></li>`)}</ul>
      <${Go} room="findings" to=${{ level: '', organ: '' }}>${t('findings.all', { n: rows.length })}<//>`} />
  </aside>`;
}

export function Findings() {
  const { level, organ } = usePlace();
  const told = useAnswerInTime('api/findings');
  const organs = useAnswerInTime('api/organs');
  const chosen = rows => rows.filter(r => (!level || r.level === level) && (!organ || r.organ === organ)).sort(grave);
  return html`<section class="findings" aria-labelledby="findings-title">
    <header class="heading"><h1 id="findings-title">${t('findings.title')}</h1>
      <label for="level">${t('findings.level')}</label>
      <select id="level" value=${level} onChange=${e => go({ level: e.target.value })}>
        <option value="">${t('filter.all')}</option>${LEVELS.map(l => html`<option value=${l}>${word('level', l)}</option>`)}</select>
      <label for="organ">${t('col.organ')}</label>
      <select id="organ" value=${organ} onChange=${e => go({ organ: e.target.value })}>
        <option value="">${t('filter.all')}</option>${(organs.answer?.rows ?? []).map(o => html`<option value=${o.organ}>${o.name}</option>`)}</select>
    </header>
    <${Told} of=${told} empty=${t('findings.none')} show=${answer => {
      const rows = chosen(answer.rows);
      return html`<${Scroll} of=${t('findings.title')}><table class="plain cards">
        <thead><tr><${Heads} of=${['level', 'rule', 'organ', 'finding', 'figures', 'since', 'basis']} /></tr></thead>
        <tbody>${rows.map((f, i) => html`<${Finding} key=${`${f.rule}-${f.organ}-${f.unit}-${f.kind}-${i}`} of=${f} />`)}</tbody>
      </table><//>
      <p class="legend">${t('findings.count', { n: rows.length, of: answer.rows.length })}</p><${Stamp} answer=${answer} />`;
    }} />
  </section>`;
}

const Finding = ({ of: f }) => html`<tr>
  <td><${Level} level=${f.level} /></td>
  <td class="organ">${word('concern', f.rule)}<small>${[f.number, f.facts?.statement].filter(Boolean).join(' · ')}</small></td>
  <td class="organ">${f.organ && html`<${Go} room="township" to=${{ organ: f.organ }}>${f.organName ?? f.organ}<//>`}
    ${(f.unit || f.kind) && html`<small>${[f.unitName ?? f.unit, f.kind && kindWord(f.kind)].filter(Boolean).join(' · ')}</small>`}</td>
  <td class="words">${sentence(f)}${[f.words, f.facts?.againstWords].filter(Boolean).map(w => html`<blockquote>${w}</blockquote>`)}</td>
  <td class="figures-of"><${Facts} facts=${f.facts} hide=${SAID} cell=${f} /></td>
  <td class="day">${f.since}</td>
  <td class="quiet">${f.basis}</td></tr>`;
