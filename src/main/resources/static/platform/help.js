// What a term means, behind a small question mark; it opens in place, by mouse and by key.
import { html } from './html.js';
import { t } from './i18n.js';
import { usePlace } from './url.js';

export const Help = ({ of, facts }) => html`<details class="help">
  <summary><span aria-hidden="true">?</span><span class="sr">${t('help')}</span></summary><p>${t(of, facts)}</p></details>`;

/** The page of the manual that tells of the screen, or of the panel over it, in a window of its own beside the work. */
export function ManualLink() {
  const { room, tab, act, panel } = usePlace();
  const screen = panel ? ['panel', panel.split('~')[0]] : [room, tab || (room === 'move' && act)];
  return html`<a class="ask" href=${`help.html?screen=${screen.filter(Boolean).join(':')}`} target="dingbian-help" title=${t('manual.here')}>
    <span aria-hidden="true">?</span><span class="sr">${t('manual.here')}</span></a>`;
}
