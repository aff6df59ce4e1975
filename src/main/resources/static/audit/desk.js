// The room of the checks: what breaks a rule, what changed, what was corrected, the journal, and who looked at whom.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { sheet } from '../platform/sheet.js';
import { Lazy } from '../platform/states.js';

const TABS = [
  { name: 'findings', screen: () => import('./findings.js').then(m => m.Findings) },
  { name: 'changes', screen: () => import('./changes.js').then(m => m.Changes) },
  { name: 'revisions', screen: () => import('./revisions.js').then(m => m.Revisions) },
  { name: 'journal', screen: () => import('./journal.js').then(m => m.Journal) },
  { name: 'readings', screen: () => import('./readings.js').then(m => m.Readings), may: me => me.seesReadings },
];
/** What one tab filters by and another does not know. */
const ITS_OWN = { level: '', state: '', type: '', document: '', person: '', user: '', position: '', unit: '', kind: '', q: '', item: '', act: '' };

function AuditDesk({ me }) {
  const { tab } = usePlace();
  const allowed = TABS.filter(s => s.may?.(me) ?? true);
  const shown = allowed.find(s => s.name === tab) ?? allowed[0];
  return html`<section class="audit" aria-labelledby="audit-title">
    <header class="heading"><h1 id="audit-title">${t('audit.title')}</h1>
      <nav class="room-tabs" aria-label=${t('audit.tabs')}>${allowed.map(({ name }) => html`<${Go} room="findings" key=${name}
        to=${{ ...ITS_OWN, tab: name }} current=${name === shown.name}>${t(`audit.tab.${name}`)}<//>`)}</nav></header>
    <${Lazy} of=${shown.screen} key=${shown.name} me=${me} />
  </section>`;
}

/** The screen, as soon as its style is there. */
export const dressed = () => sheet('audit/audit.css').then(() => AuditDesk);
