// The room of the checks: what breaks a rule, what changed, what was corrected, the journal, and who looked at whom.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { sheet } from '../platform/sheet.js';
import { Tabbed } from '../platform/tabs.js';

const TABS = [
  { name: 'findings', screen: () => import('./findings.js').then(m => m.Findings) },
  { name: 'changes', screen: () => import('./changes.js').then(m => m.Changes) },
  { name: 'revisions', screen: () => import('./revisions.js').then(m => m.Revisions) },
  { name: 'journal', screen: () => import('./journal.js').then(m => m.Journal) },
  { name: 'readings', screen: () => import('./readings.js').then(m => m.Readings), may: me => me.seesReadings },
];
/** What one tab filters by and another does not know. */
const ITS_OWN = { level: '', state: '', type: '', document: '', person: '', user: '', position: '', unit: '', kind: '', q: '', item: '', act: '' };

const AuditDesk = ({ me }) => html`<${Tabbed} room="findings" look="audit" nav="room-tabs" tabs=${TABS} clears=${ITS_OWN} me=${me}
  title=${t('audit.title')} label=${t('audit.tabs')} word=${name => t(`audit.tab.${name}`)} />`;

/** The screen, as soon as its style is there. */
export const dressed = () => sheet('audit/audit.css').then(() => AuditDesk);
