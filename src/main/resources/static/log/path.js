// The path from an event to the signed root as a picture, and the same in words for who reads it so.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { Details } from '../platform/fold.js';
import { Scroll } from '../platform/scroll.js';
import { Hash } from './words.js';

const [WIDTH, STEP, BOX, ROW] = [560, 40, { width: 154, height: 24 }, 8];
const MIDDLE = WIDTH / 2;
const short = hash => `${hash.slice(0, ROW)}…`;
const span = ([from, to]) => (from === to ? `№ ${from}` : `№ ${from}–${to}`);

function Box({ x, y, kind, hash, covers }) {
  return html`<g class=${`node ${kind}`}><rect x=${x - BOX.width / 2} y=${y} width=${BOX.width} height=${BOX.height} rx="3" />
    <text x=${x - BOX.width / 2 + 8} y=${y + 16}>${short(hash)}</text>
    <text class="covers" x=${x + BOX.width / 2 - 8} y=${y + 16} text-anchor="end">${covers}</text></g>`;
}

export function Path({ position, leafHash, steps, root, isRoot, isLeaf }) {
  const rows = steps.length + 2; // the leaf below, and what was signed above
  const yOf = level => (rows - 1 - level) * STEP + 4;
  const top = steps.length;
  const rung = (step, i) => {
    const x = step.isRight ? MIDDLE - 190 : MIDDLE + 190;
    const [low, high] = [yOf(i), yOf(i + 1) + BOX.height];
    return html`<g key=${i}><path class="edge" d=${`M${MIDDLE} ${low}V${high}M${x} ${low}L${MIDDLE} ${high}`} />
      <${Box} x=${x} y=${low} kind="beside" hash=${step.hash} covers=${span(step.beside)} />
      <${Box} x=${MIDDLE} y=${yOf(i + 1)} kind=${i + 1 === top && !isRoot ? 'ours no' : 'ours'} hash=${step.node} covers=${span(step.ours)} /></g>`;
  };
  const state = isRoot ? 'yes' : 'no';
  return html`<figure class="path"><figcaption>${t('log.path.title')}</figcaption>
    <svg viewBox=${`0 0 ${WIDTH} ${rows * STEP}`} role="img" aria-label=${t(`log.path.${state}`, { n: steps.length })}>
      <path class=${`edge ${state}`} d=${`M${MIDDLE} ${yOf(top)}V${yOf(top + 1) + BOX.height}`} />
      ${steps.map(rung)}
      <${Box} x=${MIDDLE} y=${yOf(0)} kind=${isLeaf === false ? 'leaf no' : 'leaf'} hash=${leafHash} covers=${span([position, position])} />
      <${Box} x=${MIDDLE} y=${yOf(top + 1)} kind=${`root ${state}`} hash=${root} covers=${t('log.root.signed')} />
      <text class=${`sign ${state}`} x=${MIDDLE + 8} y=${yOf(top) - 4}>${t(isRoot ? 'log.path.same' : 'log.path.differs')}</text></svg>
    <${Details} title=${t('log.path.words', { n: steps.length })}><${Scroll} of=${t('log.path.title')}><table class="plain">
      <thead><tr>${['step', 'beside', 'side', 'result'].map(c => html`<th scope="col" key=${c}>${t(`log.col.${c}`)}</th>`)}</tr></thead>
      <tbody>${steps.map((s, i) => html`<tr key=${i}><th scope="row">${i + 1}</th><td>${span(s.beside)}<br /><${Hash} of=${s.hash} /></td>
        <td>${t(s.isRight ? 'log.side.left' : 'log.side.right')}</td><td>${span(s.ours)}<br /><${Hash} of=${s.node} /></td></tr>`)}</tbody>
    </table><//><//></figure>`;
}
