// The top bar and the word about the connection.
import { html, useEffect, useState } from './html.js';
import { t, word, language, LANGUAGES } from './i18n.js';
import { address, go, usePlace, visit } from './url.js';
import { logout, me, onConnection } from './api.js';
import { ManualLink } from './help.js';

const follow = visitRoom => event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab is the browser's
  event.preventDefault();
  visitRoom();
};

/** A link to another place in the page; the address is a permalink. */
export const Go = ({ room, to = {}, current, children, ...rest }) => html`<a href=${address({ room, panel: '', ...to })}
  aria-current=${current ? 'page' : undefined} onClick=${follow(() => visit(room, to))} ...${rest}>${children}</a>`;

export const Languages = () => html`<span class="languages" role="group" aria-label=${t('language')}>
  ${LANGUAGES.map(l => html`<button type="button" class="plain" lang=${l} aria-pressed=${l === language()}
    onClick=${() => go({ lang: l })}>${t(`language.${l}`)}</button>`)}
</span>`;

export function TopBar({ me: who, rooms }) {
  const place = usePlace();
  const leave = () => logout().catch(() => {}).then(() => location.assign('./'));
  return html`<header class="top">
    <span class="brand"><${Go} room="overview" to=${{ organ: '' }}>${t('app.title')}<//></span>
    ${who.demo && html`<span class="demo">${t('app.demo')}</span>`}
    <nav aria-label=${t('nav')}>
      ${rooms.map(({ name, mark }) => html`<${Go} room=${name} current=${[name, mark].includes(place.room)}>${t(`nav.${name}`)}<//>`)}
    </nav>
    <span class="who"><${Go} room="password" to=${{ organ: '' }} class="user" title=${t('password.title')}>${who.user}<//>
      <span class="role">${word('role', who.role)}${who.organName ? ` · ${who.organName}` : ''}</span></span>
    <${ManualLink} /><${Languages} />
    <button type="button" class="plain" onClick=${leave}>${t('nav.logout')}</button>
  </header>`;
}

/** Says that the server does not answer, tries again by itself, and goes away when it does. */
export function Connection() {
  const [lost, lose] = useState(false);
  useEffect(() => onConnection(news => news !== 'expired' && lose(news === 'lost')), []);
  useEffect(() => {
    if (!lost) return undefined;
    const trying = setInterval(() => me().catch(() => {}), 3000);
    return () => clearInterval(trying);
  }, [lost]);
  return lost && html`<p class="connection" role="alert">${t('state.lost')} ${t('state.lost.help')}</p>`;
}
