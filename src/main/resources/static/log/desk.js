// The room of the log: what is signed, whether one event is in it, whether a printed sheet is of it, the pack for strangers, and its care.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { sheet } from '../platform/sheet.js';
import { Lazy } from '../platform/states.js';

const TABS = [
  { name: 'head', screen: () => import('./head.js').then(m => m.Head) },
  { name: 'proof', screen: () => import('./event.js').then(m => m.Proof) },
  { name: 'paper', screen: () => import('./papercheck.js').then(m => m.PaperCheck) },
  { name: 'pack', screen: () => import('./pack.js').then(m => m.PackDownload) },
  { name: 'care', screen: () => import('./care.js').then(m => m.Care) },
];
const ITS_OWN = { position: '', act: '', item: '', q: '' };

function LogDesk({ me }) {
  const { tab } = usePlace();
  const shown = TABS.find(s => s.name === tab) ?? TABS[0];
  return html`<section class="audit log" aria-labelledby="log-title">
    <header class="heading"><h1 id="log-title">${t('log.title')}</h1>
      <nav class="room-tabs" aria-label=${t('log.tabs')}>${TABS.map(({ name }) => html`<${Go} room="log" key=${name}
        to=${{ ...ITS_OWN, tab: name }} current=${name === shown.name}>${t(`log.tab.${name}`)}<//>`)}</nav></header>
    <${Lazy} of=${shown.screen} key=${shown.name} me=${me} />
  </section>`;
}

/** The screen, as soon as its style is there. */
export const dressed = () => Promise.all(['audit/audit.css', 'reform/reform.css', 'log/log.css'].map(sheet)).then(() => LogDesk);
