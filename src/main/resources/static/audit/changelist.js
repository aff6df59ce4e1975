// The changes one by one: the day, whom or what, from where to where, and the paper, which opens the act.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { clock } from '../platform/days.js';
import { open } from '../platform/url.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { signed } from './explain.js';
import { kindWord } from './figures.js';
import { OpensAct, Who, placeOf } from './filters.js';

const COLUMNS = ['effectiveOn', 'what', 'who', 'out', 'in', 'kind', 'amount', 'document', 'recordedAt'];
const FIGURES = ['approved', 'assigned', 'filled', 'pending', 'leadershipReserve', 'otherReserve', 'excess', 'offQuota', 'loan'];

/** @param shown so many rows are shown at first */
export const ChangeList = ({ rows, shown, caption }) => {
  const draw = some => html`<table class="plain acts cards"><caption>${caption}</caption><thead><tr><${Heads} of=${COLUMNS} /></tr></thead>
    <tbody>${some.map(r => html`<${Row} key=${`${r.position}~${r.on}`} of=${r} />`)}</tbody></table>`;
  return html`<${Scroll} of=${t('changes.title')} whole=${rows.length > shown && { draw, more: () => ({ rows }) }}>${draw(rows.slice(0, shown))}<//>`;
};

const from = r => placeOf(r.fromOrgan !== r.organ && (r.fromOrganName ?? r.fromOrgan), r.fromUnitName ?? r.fromUnit);
const reversed = r => r.change === 'REVERSED';

const Row = ({ of: r }) => html`<tr class=${reversed(r) ? 'reversed' : ''}>
  <td class="day">${r.on}</td>
  <td><span class=${`tag ${r.change}`}>${word('change', r.change)}</span> ${word('event', r.type)}
    ${r.how && r.how !== 'TRANSFER' && html` <small>${word('how', r.how)}</small>`}</td>
  <td>${r.person ? html`<${Who} person=${r.person} name=${r.name} />` : r.value && !FIGURES.includes(r.measure) ? word('code', r.value) : ''}
    ${r.post && html` <button type="button" class="link quiet" onClick=${() => open('post', r.organ ?? r.fromOrgan, r.post)}>${r.post}</button>`}</td>
  <td>${from(r)}</td><td>${placeOf(r.organName ?? r.organ, r.unitName ?? r.unit)}</td>
  <td class="kind">${r.kind && kindWord(r.kind)}</td>
  <td class="n">${FIGURES.includes(r.measure) && r.amount !== 0 && html`${signed(r.amount)} <small>${word('measure', r.measure)}</small>`}</td>
  <td><${OpensAct} position=${r.position}>${r.document}<//><small class="issuer">${r.issuer}</small></td>
  <td class="day">${clock(r.recordedAt)}<small> ${r.recordedBy} № ${r.position}</small>
    ${r.reversedBy && html`<small class="why">${t('history.reversedAt', { at: clock(r.reversedBy.recordedAt) })} ${r.reversedBy.reason}</small>`}</td></tr>`;
