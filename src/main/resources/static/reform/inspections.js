// The five questions put to each township, what the ledger says to them, and what was found and mended.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { Loading, Stamp, Told } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { Scroll } from '../platform/scroll.js';
import { ActForm } from './act.js';
import { QUESTIONS } from '../platform/codes.js';
import { Beside, Columns, Do, Open, TownshipFilter, itemOf, partsOf, useOffice, useTownship, useVerb } from './office.js';
import { Inspection } from './inspection.js';

const VERBS = ['open-inspection', 'answer-question', 'raise-finding', 'reply-finding', 'close-finding', 'close-inspection'];

export function Inspections({ known }) {
  const { item } = usePlace();
  const office = useOffice();
  const act = useVerb(office, VERBS);
  const organ = useTownship(office);
  const told = useAnswerInTime('api/reform/inspections');
  const sheet = useAnswerInTime('api/reform/inspection-sheet', organ ? { organ } : {}, true);
  const files = told.answer?.rows ?? [];
  const [its, code, detail] = known ? partsOf(item) : [];
  const one = code && files.find(f => f.organ === its && f.inspection === code);
  const form = known && act && formFor({ act, item, one, detail, its, office, sheet });
  const rows = rowsOf(files, office.townships).filter(r => !organ || r.organ === organ);
  const saysOf = of => (sheet.answer?.rows ?? []).find(r => r.organ === of)?.answers ?? [];
  return html`<${Beside} form=${form}><header class="heading"><h2>${t('reform.inspections.title')}</h2><${Help} of="reform.inspections.help" />
    <${TownshipFilter} office=${office} />
      <span class="about"><span>${t('reform.inspections.open', { n: files.reduce((n, f) => n + f.open, 0) })}</span>
        <span>${t('reform.inspections.overdue', { n: files.reduce((n, f) => n + f.overdue, 0) })}</span></span></header>
    ${one && html`<${Inspection} of=${one} says=${saysOf(one.organ)} waits=${!sheet.answer} office=${office} />`}
    <${Told} of=${told} empty=${false} show=${answer => html`
      <${Scroll} of=${t('reform.inspections.title')}><table class="plain matrix"><thead><tr><${Columns} of=${['col.township', 'reform.field.inspection']} />
        ${QUESTIONS.map(q => html`<th scope="col" key=${q}>${word('reform.question', q)}</th>`)}
          <${Columns} of=${['reform.inspections.findings', 'reform.col.state']} /></tr></thead>
      <tbody>${rows.map(r => html`<${Row} key=${itemOf(r.organ, r.inspection)} row=${r} office=${office}
        says=${saysOf(r.organ)} chosen=${r === one} />`)}</tbody></table><//>
      <p class="legend">${t('reform.inspections.legend')}</p>${!sheet.answer && !sheet.problem && html`<${Loading} />`}<${Stamp} answer=${answer} />`} /><//>`;
}

const rowsOf = (files, townships) => [...files, ...townships.filter(o => !files.some(f => f.organ === o.organ)).map(o => ({ organ: o.organ, organName: o.name,
  answers: [], findings: [] }))]
  .sort((a, b) => a.organ.localeCompare(b.organ));

function formFor({ act, item, one, detail, its, office, sheet }) {
  if (act === 'open-inspection' && its && !one) return html`<${ActForm} key=${item} verb=${act} fixed=${{ organ: its }} about=${office.nameOf(its)} />`;
  if (!one) return null;
  const of = { organ: one.organ, inspection: one.inspection };
  const about = `${one.organName} · ${one.title}${detail ? ` · ${word('reform.question', detail)}` : ''}`;
  const says = (sheet.answer?.rows ?? []).find(r => r.organ === one.organ)?.answers.find(a => a.question === detail);
  if (act === 'answer-question') return html`<${ActForm} key=${`${act}${item}`} verb=${act} fixed=${of} about=${about}
    initial=${{ question: detail ?? '', satisfied: says?.suggests ?? false, words: says?.words ?? '' }} />`;
  if (act === 'raise-finding') return html`<${ActForm} key=${`${act}${item}`} verb=${act} fixed=${of} about=${about}
    initial=${{ question: detail ?? '', finding: detail ?? '' }} />`;
  if (act === 'close-inspection') return html`<${ActForm} key=${act} verb=${act} fixed=${of} about=${about} />`;
  return one.findings.some(f => f.finding === detail) && html`<${ActForm} key=${`${act}${item}`} verb=${act} fixed=${{ ...of, finding: detail }}
    about=${about} />`;
}

function Row({ row, office, says, chosen }) {
  const open = row.findings.filter(f => f.state !== 'CLOSED').length;
  return html`<tr class=${chosen ? 'chosen' : ''}><th scope="row">${row.organName}</th>
    <td>${row.inspection ? html`<${Open} tab="inspections" item=${itemOf(row.organ, row.inspection)}>
      ${row.inspection}<//>` : html`<${Do} office=${office} verb="open-inspection" item=${row.organ} />`}</td>
    ${QUESTIONS.map(q => html`<${Cell} key=${q} answer=${row.answers.find(a => a.question === q)} says=${says.find(a => a.question === q)} />`)}
    <td>${row.findings.length > 0 && html`${t('reform.inspections.count', { n: row.findings.length, open })}${row.overdue > 0 && html` <span
      class="standing over">${t('reform.overdue')}</span>`}`}</td>
    <td>${row.inspection ? t(row.closed ? 'reform.inspections.closed' : 'reform.inspections.going') : html`<span class="hint">
      ${t('reform.inspections.not')}</span>`}</td></tr>`;
}

/** What was answered; behind it what the ledger says on the day, which may differ. */
const Cell = ({ answer, says }) => html`<td class=${`answer ${answer ? (answer.satisfied ? 'yes' : 'no') : 'open'}`}
  title=${[answer?.words, says?.words].filter(Boolean).join('\n')}>
  ${answer ? html`<strong>${answer.satisfied ? `✓ ${t('reform.yes')}` : `✗ ${t('reform.no')}`}</strong>` : html`<span class="hint">—</span>`}
  ${says && (!answer || says.suggests !== answer.satisfied) && html` <small class="ledger">
    ${t(says.suggests ? 'reform.ledger.yes' : 'reform.ledger.no')}</small>`}</td>`;
