// The acts that wrote some events: what was done, to whom, on which paper; each opens.
import { html, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { clock } from '../platform/days.js';
import { Told } from '../platform/states.js';
import { whatOf, whereOf, whoOf } from '../posting/reversal.js';
import { OpensAct } from './filters.js';

const MOST = 60; // so many fit into an address
const AT_FIRST = 12;

/** Where somebody was registered says less than where he was put. */
const placeOf = row => whereOf({ events: row.events.some(e => e.unit) ? row.events.filter(e => e.unit) : row.events });

export function Evidence({ events }) {
  const [all, show] = useState(false);
  const told = useAnswerInTime('api/acts', { event: events.slice(0, MOST).join(','), limit: MOST });
  return html`<${Told} of=${told} empty=${t('act.none')} show=${({ rows }) => html`
    <ul class="evidence-list">${(all ? rows : rows.slice(0, AT_FIRST)).map(row => html`<li key=${row.act}>
      <span class="day">${row.effectiveOn}</span> <${OpensAct} position=${row.position}>${row.document}<//> <strong>${whatOf(row)}</strong>
      ${' '}${[whoOf(row), placeOf(row)].filter(Boolean).join(' · ')} <small>${clock(row.recordedAt)} ${row.recordedBy}</small></li>`)}</ul>
    ${rows.length > AT_FIRST && !all && html`<button type="button" class="link" onClick=${() => show(true)}>
      ${t('changes.more', { n: AT_FIRST, of: rows.length })}</button>`}
    ${events.length > MOST && html`<p class="legend">${t('findings.evidence.more', { n: MOST, of: events.length })}</p>`}`} />`;
}
