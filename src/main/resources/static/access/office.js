// What the office does for itself: who may do what, whose personal data are destroyed, and which limits two must agree on.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { sheet } from '../platform/sheet.js';
import { Tabbed } from '../platform/tabs.js';

const TABS = [
  { name: 'users', screen: () => import('./users.js').then(m => m.Users), may: me => me.seesUsers },
  { name: 'erasures', screen: () => import('./erasures.js').then(m => m.Erasures) },
  { name: 'limits', screen: () => import('./limits.js').then(m => m.Limits) },
];

const Office = ({ me }) => html`<${Tabbed} room="users" look="reform office" nav="reform-tabs" tabs=${TABS} clears=${{ item: '', act: '' }} me=${me}
  title=${t('office.title')} label=${t('office.tabs')} word=${name => t(`office.tab.${name}`)} />`;

/** The screen, as soon as its style is there. */
export const dressed = () => Promise.all(['reform/reform.css', 'log/log.css'].map(sheet)).then(() => Office);
