// The word about heads that were kept outside and do not fit; for those who can do something about it.
import { html } from '../platform/html.js';
import { t, sentence } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { Go } from '../platform/frame.js';

const WATCHERS = ['ADMIN', 'AUDITOR'];

export function Alarms({ me }) {
  const { answer } = useAnswer(WATCHERS.includes(me.role) ? 'api/log/alarms' : null);
  const alarms = answer?.alarms ?? [];
  return alarms.length > 0 && html`<section class="alarms" role="alert">
    <strong>${t('alarms', { count: alarms.length })}</strong>
    <ul>${alarms.slice(0, 3).map(alarm => html`<li>${sentence(alarm)}</li>`)}</ul>
    <span>${t('alarms.help')} <${Go} room="log" to=${{ tab: 'care' }}>${t('log.tab.care')}<//></span>
  </section>`;
}
