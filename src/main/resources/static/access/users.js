// Who may do what: the users, what is proposed and by whom, and what an admin or a checker does about it.
import { html, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { forget } from '../platform/memory.js';
import { open } from '../platform/url.js';
import { clock } from '../platform/days.js';
import { Empty, Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { OneTime, UserAct, wordOf } from './useract.js';

const MANAGES = ['ADMIN'];
const CHECKS = ['ADMIN', 'REVIEWER'];

export function Users({ me }) {
  const told = useAnswer('api/users');
  const [act, begin] = useState(null);
  const manages = MANAGES.includes(me.role);
  const done = () => begin(null);
  const fetched = () => {
    done();
    forget();
  };
  return html`<section class="users" aria-labelledby="users-title">
    <header class="heading"><h2 id="users-title">${t('users.title')}</h2>
      ${manages && html`<button type="button" onClick=${() => begin({ verb: 'propose-user' })}>${t('user.propose-user')}</button>`}
      <p class="legend">${t('users.help')}</p></header>
    ${act?.verb === 'one-time-password' ? html`<${OneTime} key=${act.user} user=${act.user} leave=${fetched} />`
      : act && html`<${UserAct} key=${`${act.verb}~${act.user}~${act.matter}`} act=${act} done=${done} leave=${done} />`}
    <${Told} of=${told} show=${answer => html`
      <${Proposals} rows=${answer.proposals} me=${me} begin=${begin} />
      <${Scroll} of=${t('users.title')}><table class="plain cards"><caption>${t('users.title')}</caption>
        <thead><tr><${Heads} of=${['user', 'role', 'organ', 'enabled', 'password', 'origin', ...(manages ? ['acts'] : [])]} /></tr></thead>
        <tbody>${answer.rows.map(r => html`<${User} key=${r.user} of=${r} manages=${manages} begin=${begin} />`)}</tbody>
      </table><//>`} />
  </section>`;
}

const User = ({ of: r, manages, begin }) => html`<tr>
  <th scope="row"><button type="button" class="link" onClick=${() => open('user', r.user)}>${r.user}</button></th>
  <td>${word('role', r.role)}</td><td class="organ">${r.organName ?? r.organ}</td>
  <td>${t(r.enabled ? 'user.enabled' : 'user.locked')}</td>
  <td>${r.enabled && word('user.password', r.password)}</td><td>${word('user.origin', r.origin)}</td>
  ${manages && html`<td class="actions">${actsOn(r).map(verb => html`
    <button type="button" onClick=${() => begin({ verb, user: r.user, role: r.role, scope: r.organ })}>
      ${t(`user.${wordOf({ verb, user: r.user })}`)}</button>`)}</td>`}</tr>`;

/** What an admin may do about a user as he stands; a locked one is let in again by a proposal. */
const actsOn = r => (r.enabled ? [...(r.password === 'NONE' ? ['one-time-password'] : []), 'propose-user', 'reset-password', 'lock-user'] : ['propose-user']);

const Proposals = ({ rows, me, begin }) => html`<${Scroll} of=${t('users.proposals')}><table class="plain cards"><caption>${t('users.proposals')}</caption>
  ${rows.length === 0 ? html`<tbody><tr><td><${Empty} text=${t('users.proposals.none')} /></td></tr></tbody>` : html`
  <thead><tr><${Heads} of=${['matter', 'user', 'role', 'organ', 'by', 'reason', 'document', ...(CHECKS.includes(me.role) ? ['acts'] : [])]} /></tr></thead>
  <tbody>${rows.map(r => html`<tr key=${r.matter}>
    <th scope="row">${r.matter}<small>${clock(r.recordedAt)}</small></th><td>${r.user}</td><td>${word('role', r.role)}</td><td>${r.organ}</td>
    <td>${r.by}</td><td class="words">${r.reason}</td><td class="document">${r.document}</td>
    ${CHECKS.includes(me.role) && html`<td class="actions">${['approve-user', 'return-user'].map(verb => html`
      <button type="button" onClick=${() => begin({ verb, user: r.user, matter: r.matter })}>${t(`user.${verb}`)}</button>`)}</td>`}</tr>`)}</tbody>`}
</table><//>`;
