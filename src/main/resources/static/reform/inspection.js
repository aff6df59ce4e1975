// One inspection: the sheet of five questions beside what the ledger says, and its findings.
import { html } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { Scroll } from '../platform/scroll.js';
import { QUESTIONS } from '../platform/codes.js';
import { Columns, Do, Open, itemOf } from './office.js';

const NEXT = { OPEN: ['reply-finding'], REPLIED: ['close-finding', 'reply-finding'], CLOSED: [] };

export function Inspection({ of, says, waits, office }) {
  const item = detail => itemOf(of.organ, of.inspection, ...(detail ? [detail] : []));
  return html`<section class="one" aria-labelledby="inspection-title"><header class="heading"><h3 id="inspection-title">${of.organName} · ${of.title}</h3>
      <span class="tag state">${t(of.closed ? 'reform.inspections.closed' : 'reform.inspections.going')}</span>
      <span class="actions">${!of.closed && html`<${Do} office=${office} verb="raise-finding" item=${item()} />
        <${Do} office=${office} verb="close-inspection" item=${item()} />`}
        <${Open} tab="inspections" item="" class="back">${t('reform.close')}<//></span></header>
    <p class="about">${of.opened.document} · ${of.opened.issuer} · ${of.opened.effectiveOn}</p>
    <${Scroll} of=${t('reform.inspection.sheet')}><table class="plain cards sheet-table"><thead><tr>
      <${Columns} of=${['reform.field.question', 'reform.inspection.ledger', 'reform.inspection.answer', 'reform.col.next']} /></tr></thead>
    <tbody>${QUESTIONS.map(q => html`<${Question} key=${q} question=${q} answer=${of.answers.find(a => a.question === q)}
      says=${says.find(a => a.question === q)}
      closed=${of.closed} waits=${waits} office=${office} item=${item(q)} />`)}</tbody></table><//>
    ${of.findings.length > 0 && html`<h4>${t('reform.inspections.findings')}</h4><${Scroll} of=${t('reform.inspections.findings')}><table class="plain cards">
      <thead><tr><${Columns} of=${['reform.field.finding', 'reform.field.words', 'field.due', 'reform.col.state', 'reform.inspection.replies',
          'reform.col.next']} /></tr></thead>
      <tbody>${of.findings.map(f => html`<tr key=${f.finding}><td class="organ">${word('reform.question', f.finding)}<small>
        ${word('reform.question', f.question)}</small></td><td class="words">${f.words}</td>
        <td class="day">${f.due}${f.overdue > 0 && html` <span class="standing over">${t('reform.overdue.days', { n: f.overdue })}</span>`}</td>
        <td><span class=${`grade finding-${f.state}`}>${word('reform.finding', f.state)}</span></td>
        <td class="words">${f.replies.map(s => html`<p key=${s.position}>${s.words} <small>${s.effectiveOn} ${s.by} ${s.document}</small></p>`)}
          ${f.closed && html`<p>✓ ${f.closed.words} <small>${f.closed.effectiveOn} ${f.closed.by}</small></p>`}</td>
        <td class="next">${!of.closed && NEXT[f.state].map(v => html`<${Do} key=${v} office=${office} verb=${v} item=${item(f.finding)} />`)}</td>
          </tr>`)}</tbody></table><//>`}
    ${of.closed && html`<p class="about">${t('reform.inspections.closed')} ${of.closed.effectiveOn} · ${of.closed.words}</p>`}</section>`;
}

const Question = ({ question, answer, says, waits, closed, office, item }) => html`<tr><th scope="row">${word('reform.question', question)}<small>
  ${word('code', question)}</small></th>
  <td class="words">${says ? html`<strong>${says.suggests ? `✓ ${t('reform.yes')}` : `✗ ${t('reform.no')}`}</strong> ${sentence(says, 'words')}` : waits
    ? t('state.loading') : '—'}</td>
  <td class="words">${answer ? html`<strong class=${answer.satisfied ? 'yes' : 'no'}>${answer.satisfied ? `✓ ${t('reform.yes')}`
    : `✗ ${t('reform.no')}`}</strong> ${answer.words}
    <small>${answer.step.by} ${answer.step.effectiveOn}</small>` : html`<span class="hint">${t('reform.inspection.unanswered')}</span>`}</td>
  <td class="next">${!closed && html`<${Do} office=${office} verb="answer-question" item=${item} />
    ${answer && !answer.satisfied && html`<${Do} office=${office} verb="raise-finding" item=${item} />`}`}</td></tr>`;
