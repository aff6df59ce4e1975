// Matters that one user proposes and another decides: how far each is, and whose turn it is.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { open } from '../platform/url.js';
import { clock } from '../platform/days.js';
import { Go } from '../platform/frame.js';
import { Do } from '../reform/office.js';

export const isOpen = row => row.state === 'PROPOSED';
/** What waits first, then the newest. */
export const inOrder = rows => [...rows].sort((a, b) => isOpen(b) - isOpen(a) || lastOf(b).position - lastOf(a).position);
const lastOf = row => row.steps[row.steps.length - 1];
const proposedBy = row => row.steps.filter(s => /Proposed$/.test(s.type)).pop()?.by;

export const State = ({ of: row }) => html`<span class=${`grade matter-${row.state}`}>${t(`matter.${row.state}`)}</span>`;

/** The next step as buttons, or in words why there is none for me. */
export function Next({ row, me, office, item, deciding, again }) {
  if (row.state === 'RETURNED') return office.may(again) ? html`<${Do} office=${office} verb=${again} item=${item}>${t('matter.again')}<//>`
    : html`<span class="hint">${t('matter.waitsAgain')}</span>`;
  if (!isOpen(row)) return html`<span class="hint">${t('matter.done')}</span>`;
  if (!deciding.some(office.may)) return html`<span class="hint">${t('matter.waits')}</span>`;
  if (proposedBy(row) === me.user) return html`<span class="hint">${t('matter.notMine')}</span>`;
  return deciding.map((verb, i) => html`<${Do} key=${verb} office=${office} verb=${verb} item=${item} main=${i === 0} />`);
}

export const OpenMatter = ({ tab, item, children }) => html`<${Go} room="users" to=${{ tab, item, act: '' }}>${children}<//>`;

/** Each step with its paper; the paper opens the act. */
export const Steps = ({ rows }) => html`<ol class="steps">${rows.map(s => html`<li key=${s.position} class=${/Returned$/.test(s.type) ? 'returned' : ''}>
  <strong>${word('event', s.type)}</strong> <span class="day">${s.effectiveOn}</span> <small class="by">${s.by} · ${clock(s.recordedAt)}</small>
  <small class="document"><button type="button" class="link" onClick=${() => open('act', s.position)}>${s.document}</button></small>
  ${s.words && html`<q>${s.words}</q>`}</li>`)}</ol>`;
