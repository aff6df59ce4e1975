// How the room writes a hash, a check and a verdict; colour is never the only sign.
import { html, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';

const GROUPS = /.{1,8}/g;

/** A hash in groups of eight, so that two people can read it to each other. Copied, it is one word. */
export const Hash = ({ of }) => html`<code class="hash">${(of.match(GROUPS) ?? []).map((part, i) => html`<span key=${i}>${part}</span>`)}</code>`;

/** One thing that was computed here: what, and whether it is true. `is`: true, false, or null for what could not be said. */
export const Check = ({ is, children }) => html`<li class=${is === null ? 'unsaid' : is ? 'yes' : 'no'}>
  <span class="sign" aria-hidden="true">${is === null ? '–' : is ? '✓' : '✗'}</span>
  <strong>${t(is === null ? 'log.unsaid' : is ? 'log.yes' : 'log.no')}</strong> <span>${children}</span></li>`;

export const Verdict = ({ is, children }) => html`<p class=${`verdict ${is ? 'yes' : 'no'}`} role=${is ? 'status' : 'alert'}>
  <span class="sign" aria-hidden="true">${is ? '✓' : '✗'}</span> <strong>${children}</strong></p>`;

/** Puts a line where it can be pasted; where the browser forbids that, the line is shown to be copied by hand. */
export function Copy({ text }) {
  const [done, say] = useState('');
  const copy = () => Promise.resolve().then(() => navigator.clipboard.writeText(text)).then(() => say('done'), () => say('hand'));
  return html`<span class="copy"><code>${text}</code> <button type="button" class="small" onClick=${copy}>${t('log.copy')}</button>
    <small role="status">${done && t(`log.copy.${done}`)}</small></span>`;
}
