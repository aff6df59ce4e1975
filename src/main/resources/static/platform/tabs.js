// A room of several screens: its name, a tab for each that the reader may see, and the one that the address names.
import { html } from './html.js';
import { usePlace } from './url.js';
import { Go } from './frame.js';
import { Lazy } from './states.js';

/** @param clears what in the address means nothing to another tab  @param nav the class of the tabs */
export function Tabbed({ room, look, nav, tabs, clears, title, label, word, me }) {
  const { tab } = usePlace();
  const allowed = tabs.filter(s => s.may?.(me) ?? true);
  const known = allowed.find(s => s.name === tab); // the item and act of another room's tab mean nothing here
  const shown = known ?? allowed[0];
  return html`<section class=${look} aria-labelledby="room-title">
    <header class="heading"><h1 id="room-title">${title}</h1>
      <nav class=${nav} aria-label=${label}>${allowed.map(({ name }) => html`<${Go} room=${room} key=${name}
        to=${{ ...clears, tab: name }} current=${name === shown.name}>${word(name)}<//>`)}</nav></header>
    <${Lazy} of=${shown.screen} key=${shown.name} me=${me} known=${Boolean(known)} />
  </section>`;
}
