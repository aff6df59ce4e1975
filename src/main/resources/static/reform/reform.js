// The reform room: what is planned, what the figures allow, and whether it was carried out.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { sheet } from '../platform/sheet.js';
import { Tabbed } from '../platform/tabs.js';

const TABS = [
  { name: 'plans', screen: () => import('./plans.js').then(m => m.Plans) },
  { name: 'feasibility', screen: () => import('./feasibility.js').then(m => m.Feasibility) },
  { name: 'rehearsal', screen: () => import('./rehearsal.js').then(m => m.Rehearsal) },
  { name: 'selections', screen: () => import('./selections.js').then(m => m.Selections) },
  { name: 'uses', screen: () => import('./uses.js').then(m => m.Uses) },
  { name: 'excess', screen: () => import('./excess.js').then(m => m.Excess) },
  { name: 'inspections', screen: () => import('./inspections.js').then(m => m.Inspections) },
  { name: 'notices', screen: () => import('./notices.js').then(m => m.Notices) },
];

const Reform = ({ me }) => html`<${Tabbed} room="reform" look="reform" nav="reform-tabs" tabs=${TABS} clears=${{ item: '', act: '', state: '' }} me=${me}
  title=${t('reform.title')} label=${t('reform.tabs')} word=${name => t(`reform.tab.${name}`)} />`;

/** The screen, as soon as its style is there. */
export const dressed = () => Promise.all(['reform/reform.css', 'reform/pictures.css'].map(sheet)).then(() => Reform);
