// As it was known on which day: the same lever as in the time bar, which lies behind the drawer.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { DayField } from '../platform/dayfield.js';
import { Help } from '../platform/help.js';
import { go, usePlace } from '../platform/url.js';

export function Known() {
  const { at, knownAt } = usePlace();
  return html`<div class="known"><label for="panel-at">${t('time.at')}</label><${DayField} id="panel-at" value=${at} required onDay=${day => go({ at: day })} />
    <label for="panel-known">${t('time.known')}</label><${DayField} id="panel-known" value=${knownAt} instants onDay=${day => go({ knownAt: day })} />
    ${knownAt ? html`<button type="button" onClick=${() => go({ knownAt: '' })}>${t('time.now')}</button>` : html`<span class="hint">${t('time.now')}</span>`}
    <${Help} of="known.help" /></div>`;
}
