// What a printed sheet carries so that it can be checked without this program: its day, axis, knowledge, position and root, in words and as a QR code.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { clock } from '../platform/days.js';

const QUIET = 2; // light modules around the code; the paper around it is white too

/** @param answer the one that is printed: the paper is of just what it knew  @param table balance or roster */
export function Paper({ answer, table, organ, by }) {
  const { at, axis, knownAt } = answer;
  const paper = useAnswer('api/log/paper', { table, organ, by }, { at, axis, knownAt }, true).answer;
  return paper && html`<div class="paper">
    <${Code} modules=${paper.modules} />
    <div><p>${t('paper.says', { at, axis: t(`axis.${axis}`), known: clock(knownAt), position: paper.position, root: paper.root })}</p>
      <p class="line">${paper.line}</p><p>${t('paper.help')}</p></div>
  </div>`;
}

function Code({ modules }) {
  const size = modules.length + 2 * QUIET;
  const dark = modules.flatMap((row, y) => [...row].map((module, x) => (module === '1' ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')));
  return html`<svg viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${t('paper.code')} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff" /><path d=${dark.join('')} fill="#000" /></svg>`;
}

/** By which a person on paper is told from another of the same name: the first characters of the opaque id. */
export const IdOnPaper = ({ person }) => html` <small class="id-on-paper">${person.slice(0, 8)}</small>`;
