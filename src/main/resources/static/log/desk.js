// The room of the log: what is signed, whether one event is in it, whether a printed sheet is of it, the pack for strangers, and its care.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { sheet } from '../platform/sheet.js';
import { Tabbed } from '../platform/tabs.js';

const TABS = [
  { name: 'head', screen: () => import('./head.js').then(m => m.Head) },
  { name: 'proof', screen: () => import('./event.js').then(m => m.Proof) },
  { name: 'paper', screen: () => import('./papercheck.js').then(m => m.PaperCheck) },
  { name: 'pack', screen: () => import('./pack.js').then(m => m.PackDownload) },
  { name: 'care', screen: () => import('./care.js').then(m => m.Care) },
];
const ITS_OWN = { position: '', act: '', item: '', q: '' };

const LogDesk = ({ me }) => html`<${Tabbed} room="log" look="audit log" nav="room-tabs" tabs=${TABS} clears=${ITS_OWN} me=${me}
  title=${t('log.title')} label=${t('log.tabs')} word=${name => t(`log.tab.${name}`)} />`;

/** The screen, as soon as its style is there. */
export const dressed = () => Promise.all(['audit/audit.css', 'reform/reform.css', 'log/log.css'].map(sheet)).then(() => LogDesk);
