// What a term means, behind a small question mark; it opens in place, by mouse and by key.
import { html } from './html.js';
import { t } from './i18n.js';

export const Help = ({ of, facts }) => html`<details class="help">
  <summary><span aria-hidden="true">?</span><span class="sr">${t('help')}</span></summary><p>${t(of, facts)}</p></details>`;
