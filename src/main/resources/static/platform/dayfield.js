import { html, useLayoutEffect, useState } from './html.js';
import { t } from './i18n.js';
import { addDays, isDay, readDay } from './days.js';

/** A day as ISO text: <input type=date> would follow the browser's language. Arrow up and down move it by a day. */
export function DayField({ id, value, onDay, label, required, invalid, describedBy, instants = false }) {
  const [typed, type] = useState(value);
  useLayoutEffect(() => type(value), [value]); // before the next key, which would be lost
  const good = text => text === '' || isDay(text) || (instants && !Number.isNaN(Date.parse(text)));
  const settle = text => {
    const day = instants && text.length > 10 ? text.trim() : readDay(text);
    type(day);
    if (good(day) && day !== value && (day || !required)) onDay(day);
  };
  const keys = event => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === 'Enter') settle(typed);
    if (!step || !isDay(typed)) return;
    event.preventDefault();
    settle(addDays(typed, step));
  };
  const typing = event => {
    type(event.target.value);
    if (isDay(event.target.value)) settle(event.target.value);
  };
  return html`<input id=${id} class="day" type="text" inputmode="numeric" autocomplete="off" spellcheck=${false}
    aria-label=${label} aria-describedby=${describedBy} aria-invalid=${invalid || !good(readDay(typed)) ? 'true' : undefined}
    placeholder=${t('day.pattern')} maxlength=${instants ? 30 : 12} size=${instants && typed.length > 10 ? 20 : 10} required=${required}
    value=${typed} onInput=${typing} onBlur=${() => settle(typed)} onKeyDown=${keys} />`;
}
