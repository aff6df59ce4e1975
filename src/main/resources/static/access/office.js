// What the office does for itself: who may do what, whose personal data are destroyed, and which limits two must agree on.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { sheet } from '../platform/sheet.js';
import { Lazy } from '../platform/states.js';

const TABS = [
  { name: 'users', screen: () => import('./users.js').then(m => m.Users), may: me => me.seesUsers },
  { name: 'erasures', screen: () => import('./erasures.js').then(m => m.Erasures) },
  { name: 'limits', screen: () => import('./limits.js').then(m => m.Limits) },
];

function Office({ me }) {
  const { tab } = usePlace();
  const allowed = TABS.filter(s => s.may?.(me) ?? true);
  const shown = allowed.find(s => s.name === tab) ?? allowed[0];
  return html`<section class="reform office" aria-labelledby="office-title">
    <header class="heading"><h1 id="office-title">${t('office.title')}</h1>
      <nav class="reform-tabs" aria-label=${t('office.tabs')}>${allowed.map(({ name }) => html`<${Go} room="users" key=${name}
        to=${{ tab: name, item: '', act: '' }} current=${name === shown.name}>${t(`office.tab.${name}`)}<//>`)}</nav></header>
    <${Lazy} of=${shown.screen} key=${shown.name} me=${me} />
  </section>`;
}

/** The screen, as soon as its style is there. */
export const dressed = () => Promise.all(['reform/reform.css', 'log/log.css'].map(sheet)).then(() => Office);
