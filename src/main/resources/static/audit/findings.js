// What breaks which rule on this day, in the source's words and with both figures, and the acts on which that rests.
import { html, useState } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { useFold } from '../platform/fold.js';
import { Go } from '../platform/frame.js';
import { Help } from '../platform/help.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { Facts } from './facts.js';
import { kindWord } from './figures.js';
import { Evidence } from './evidence.js';
import { ByOrgan, ByText, Choose, useOrgans } from './filters.js';

const LEVELS = ['ERROR', 'WARN', 'INFO'];
const OF_THE_DAY = 5;
const OPEN_AT_FIRST = 25; // so few findings are listed at once; more are folded under their concerns
// What the sentence and the other columns say already.
const SAID = ['organName', 'unitName', 'unitType', 'kind', 'subject', 'treatment', 'severity', 'statement', 'againstWords', 'document', 'townshipClass'];
const COLUMNS = ['organ', 'finding', 'figures', 'since', 'basis', 'evidence'];
const grave = (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
const count = (rows, level) => rows.filter(r => r.level === level).length;

export const Level = ({ level }) => html`<span class=${`grade ${level}`}>${word('level', level)}</span>`;

export function FindingsOfTheDay() {
  const told = useAnswerInTime('api/findings', {}, true);
  return html`<aside class="day-findings" aria-labelledby="day-findings">
    <h2 id="day-findings">${t('findings.day')} <small>${told.answer?.at}</small></h2>
    <${Told} of=${told} empty=${t('findings.none')} show=${({ rows }) => html`
      <p class="counts">${LEVELS.map(l => html`<${Go} room="findings" to=${{ level: l, organ: '', tab: '', type: '' }}>
        <${Level} level=${l} /> ${count(rows, l)}<//>`)}</p>
      <ul>${[...rows].sort(grave).slice(0, OF_THE_DAY).map(f => html`<li><${Level} level=${f.level} /><span>${sentence(f)}</span></li>`)}</ul>
      <${Go} room="findings" to=${{ level: '', organ: '', tab: '', type: '' }}>${t('findings.all', { n: rows.length })}<//>`} />
  </aside>`;
}

/** Which findings the address asks for; a level that is none is another screen's. */
function chosenBy({ level, organ, type, document }) {
  const grade = LEVELS.includes(level) ? level : '';
  return f => (!grade || f.level === grade) && (!organ || f.organ === organ) && (!type || f.rule === type)
    && (!document || f.documents.some(d => d.includes(document)));
}

function byConcern(rows) {
  const groups = new Map();
  for (const f of [...rows].sort(grave)) groups.set(f.rule, [...(groups.get(f.rule) ?? []), f]);
  return [...groups];
}

const distinct = list => [...new Set(list)].sort();

export function Findings() {
  const place = usePlace();
  const told = useAnswerInTime('api/findings');
  const organs = useOrgans();
  const all = told.answer?.rows ?? [];
  const rows = all.filter(chosenBy(place));
  const groups = byConcern(rows);
  const concerns = byConcern(all.filter(chosenBy({ ...place, type: '' })));
  return html`<section class="findings" aria-labelledby="findings-title">
    <form class="heading" onSubmit=${e => e.preventDefault()}><h2 id="findings-title">${t('findings.title')}</h2><${Help} of="findings.help" />
      <${Choose} name="level" label=${t('findings.level')} options=${LEVELS.map(l => [l, word('level', l)])} />
      <${Choose} name="type" label=${t('col.rule')} options=${concerns.map(([rule, of]) => [rule, `${word('concern', rule)} ${of.length}`])} />
      <${ByOrgan} organs=${organs} />
      <${ByText} name="document" label=${t('col.document')} list=${distinct(all.flatMap(f => f.documents))} /></form>
    <${Told} of=${told} empty=${t('findings.none')} show=${answer => html`
      ${groups.length === 0 ? html`<${Empty} text=${t('findings.none.chosen')} />`
        : html`<${Scroll} of=${t('findings.title')} whole=${rows.length > OPEN_AT_FIRST && { more: () => ({ rows }), draw: () => draw(groups, 0) }}>
          ${draw(groups, rows.length)}<//>`}
      <p class="legend">${t('findings.count', { n: rows.length, of: answer.rows.length })}</p><${Stamp} answer=${answer} />`} />
  </section>`;
}

const draw = (groups, n) => html`<table class="plain cards grouped"><thead><tr><${Heads} of=${COLUMNS} /></tr></thead>
  ${groups.map(([rule, of]) => html`<${Concern} key=${`${rule}~${n > OPEN_AT_FIRST}`} rule=${rule} rows=${of}
    folded=${n > OPEN_AT_FIRST && groups.length > 1 && of !== groups[0][1]} />`)}</table>`;

function Concern({ rule, rows, folded }) {
  const [shown, show] = useFold(!folded);
  return html`<tbody><tr class="group"><th scope="rowgroup" colspan=${COLUMNS.length}>
      <button type="button" class="fold" aria-expanded=${shown} onClick=${() => show(!shown)}><span aria-hidden="true">${shown ? '▾' : '▸'}</span>
        ${' '}${word('concern', rule)}</button> <small>${rows[0].number}</small>
      ${LEVELS.filter(l => count(rows, l)).map(l => html` <${Level} level=${l} key=${l} /> ${count(rows, l)}`)}</th></tr>
    ${shown && rows.map((f, i) => html`<${Finding} key=${`${f.organ}-${f.unit}-${f.kind}-${f.since}-${i}`} of=${f} />`)}</tbody>`;
}

function Finding({ of: f }) {
  const [open, show] = useState(false);
  return html`<tr>
    <td class="organ"><${Level} level=${f.level} /> ${f.organ && html`<${Go} room="township" to=${{ organ: f.organ }}>${f.organName ?? f.organ}<//>`}
      ${(f.unit || f.kind) && html`<small>${[f.unitName ?? f.unit, f.kind && kindWord(f.kind)].filter(Boolean).join(' · ')}</small>`}</td>
    <td class="words">${sentence(f)}${[f.words, f.facts?.againstWords].filter(Boolean).map(w => html`<blockquote>${w}</blockquote>`)}
      ${f.facts?.statement && html`<small>${f.facts.statement}</small>`}</td>
    <td class="figures-of"><${Facts} facts=${f.facts} hide=${SAID} cell=${f} /></td>
    <td class="day">${f.since}</td>
    <td class="quiet">${f.basis}</td>
    <td class="do">${f.events.length > 0 && html`<button type="button" class="small" aria-expanded=${open} onClick=${() => show(!open)}>
      ${t('findings.evidence', { n: f.events.length })}</button>`}</td></tr>
    ${open && html`<tr class="evidence"><td colspan=${COLUMNS.length}><${Evidence} events=${f.events} /></td></tr>`}`;
}
