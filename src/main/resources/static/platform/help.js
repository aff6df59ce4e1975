// What a term means, behind a small question mark; it opens in place, by mouse and by key, and goes when one goes on.
import { html } from './html.js';
import { t } from './i18n.js';
import { usePlace } from './url.js';

const EDGE = 10;

/** Moves the words to where all of them are seen. */
function place({ currentTarget: box }) {
  const words = box.querySelector('p');
  words.style.left = '0';
  if (!box.open) return;
  const { left, right } = words.getBoundingClientRect();
  words.style.left = `${Math.max(EDGE - left, Math.min(0, document.documentElement.clientWidth - EDGE - right))}px`;
}

const left = ({ currentTarget: box, relatedTarget: next }) => { if (next && !box.contains(next)) box.open = false; };

function escape(event) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.preventDefault(); // what lies around it stays open
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary').focus();
}

export const Help = ({ of, facts }) => html`<details class="help" onToggle=${place} onFocusOut=${left} onKeyDown=${escape}>
  <summary><span aria-hidden="true">?</span><span class="sr">${t('help')}</span></summary><p>${t(of, facts)}</p></details>`;

/** The page of the manual that tells of the screen, or of the panel over it, in a window of its own beside the work. */
export function ManualLink() {
  const { room, tab, act, panel } = usePlace();
  const screen = panel ? ['panel', panel.split('~')[0]] : [room, tab || (room === 'move' && act)];
  return html`<a class="ask" href=${`help.html?screen=${screen.filter(Boolean).join(':')}`} target="dingbian-help" title=${t('manual.here')}>
    <span aria-hidden="true">?</span><span class="sr">${t('manual.here')}</span></a>`;
}
