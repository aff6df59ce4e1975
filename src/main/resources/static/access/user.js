// What was done about one user, by whom and why.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { clock } from '../platform/days.js';
import { Drawer } from '../platform/dialog.js';
import { Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';

export function UserHistory({ parts: [user] }) {
  const told = useAnswer('api/users/history', { user });
  return html`<${Drawer} title=${user}>
    <${Told} of=${told} empty=${t('user.history.none')} show=${answer => html`<${Scroll} of=${t('user.history')}><table class="plain cards">
      <caption>${t('user.history')}</caption>
      <thead><tr><${Heads} of=${['recordedAt', 'what', 'by', 'role', 'organ', 'reason', 'document']} /></tr></thead>
      <tbody>${answer.rows.map(r => html`<tr key=${r.position}><td class="day">${clock(r.recordedAt)}</td><th scope="row">${word('event', r.type)}</th>
        <td>${r.by}</td><td>${word('role', r.role)}</td><td>${r.organ}</td><td class="words">${r.reason}</td>
        <td class="document">${r.document}</td></tr>`)}</tbody>
    </table><//>`} />
  <//>`;
}
