// A table wider than the screen scrolls inside its own region, by keyboard too.
import { html } from './html.js';
import { t } from './i18n.js';

export const Scroll = ({ of, children }) => html`<div class="scroll" tabindex="0" role="region" aria-label=${t('table.of', { of })}>${children}</div>`;

/** The headings of columns, by their names in the messages. */
export const Heads = ({ of }) => of.map(c => html`<th key=${c} scope="col" class=${c}>${t(`col.${c}`)}</th>`);
