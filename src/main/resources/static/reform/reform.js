// The reform room: what is planned, what the figures allow, and whether it was carried out.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { sheet } from '../platform/sheet.js';
import { Lazy } from '../platform/states.js';

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

function Reform({ me }) {
  const { tab } = usePlace();
  const known = TABS.find(s => s.name === tab); // the item and act of another room's tab mean nothing here
  const shown = known ?? TABS[0];
  return html`<section class="reform" aria-labelledby="reform-title">
    <header class="heading"><h1 id="reform-title">${t('reform.title')}</h1>
      <nav class="reform-tabs" aria-label=${t('reform.tabs')}>${TABS.map(({ name }) => html`
        <${Go} room="reform" key=${name} to=${{ tab: name, item: '', act: '', state: '' }} current=${name === shown.name}>
          ${t(`reform.tab.${name}`)}<//>`)}</nav></header>
    <${Lazy} of=${shown.screen} key=${shown.name} me=${me} known=${Boolean(known)} />
  </section>`;
}

/** The screen, as soon as its style is there. */
export const dressed = () => Promise.all(['reform/reform.css', 'reform/pictures.css'].map(sheet)).then(() => Reform);
