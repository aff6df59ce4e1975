// A history as lanes over time: a bar for each stretch, what was undone struck through, days without anybody and days held twice.
import { html, useRef } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { addDays, daysBetween } from '../platform/days.js';
import { open } from '../platform/url.js';
import { TimeTicks, placeOf, useWidth } from '../platform/scale.js';

const ROW = 30;
const BAR = 18;
const CHARACTER = 12;

const later = (a, b) => (a > b ? a : b);
const endOf = (row, at) => row.to ?? at;

/** Days between two stretches that nobody had, and days that two had: of what stands and is no concurrent post. */
export function seams(rows, at) {
  const own = rows.filter(r => !r.reversed && !r.concurrent && !r.offQuota).sort((a, b) => a.from.localeCompare(b.from));
  const found = [];
  let end = null;
  own.forEach(r => {
    if (end && r.from > end) found.push({ is: 'gap', from: end, to: r.from });
    if (end && r.from < end) found.push({ is: 'overlap', from: r.from, to: endOf(r, at) < end ? endOf(r, at) : end });
    end = end ? later(end, endOf(r, at)) : endOf(r, at);
  });
  return found.filter(s => daysBetween(s.from, s.to) > 0);
}

/** @param lanes [{ key, name, rows }] @param marks acts without a stretch, [{ key, day, words, act, undone }] */
export function Lanes({ lanes, at, words, label, marks = [], between = [], gapKey }) {
  const box = useRef();
  const width = useWidth(box);
  const rows = lanes.reduce((all, l) => all.concat(l.rows), []);
  if (rows.length === 0) return null;
  const days = rows.map(r => r.from).concat(marks.map(m => m.day)).sort();
  const from = addDays(days[0], -7);
  const to = addDays(later(at, days[days.length - 1]), 7);
  const seam = between.length > 0 ? 1 : 0;
  const height = (lanes.length + seam + (marks.length > 0 ? 1 : 0)) * ROW;
  const x = placeOf(from, to, Math.max(1, width - 2));
  return html`<figure class="lanes" aria-label=${label}><div class="lane-names" aria-hidden="true">
      ${lanes.map(l => html`<span key=${l.key} title=${l.name}>${l.name}</span>`)}
      ${seam > 0 && html`<span>${t(gapKey)}</span>`}${marks.length > 0 && html`<span>${t('lanes.acts')}</span>`}</div>
    <div class="lane-bars" ref=${box}>${width > 0 && html`<svg width=${width} height=${height + 18}>
      <${TimeTicks} from=${from} to=${to} width=${width - 2} height=${height} />
      <line class="today" x1=${x(at)} x2=${x(at)} y1="0" y2=${height}><title>${at}</title></line>
      ${lanes.map((l, i) => l.rows.map(r => html`<${Bar} key=${`${r.eventId}-${r.from}`} row=${r} x=${x} at=${at}
        y=${i * ROW + (ROW - BAR) / 2} words=${words(r)} />`))}
      ${between.map(s => html`<g key=${s.from + s.is} class=${`seam ${s.is}`}><title>${saysSeam(s)}</title>
        <rect x=${x(s.from)} width=${Math.max(3, x(s.to) - x(s.from))} y=${lanes.length * ROW + 8} height="8" />
        <text x=${x(s.from)} y=${lanes.length * ROW + 27}>${saysSeam(s)}</text></g>`)}
      ${marks.map(m => html`<${Mark} key=${m.key} of=${m} x=${x(m.day)} y=${(lanes.length + seam) * ROW + ROW / 2} />`)}
    </svg>`}</div></figure>`;
}

const saysSeam = s => t(`lanes.${s.is}`, { from: s.from, to: s.to, n: daysBetween(s.from, s.to) });

const pressed = act => event => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
};

function Bar({ row, x, y, at, words }) {
  const left = x(row.from);
  const wide = Math.max(4, x(later(endOf(row, at), row.from)) - left);
  const kind = [row.reversed && 'reversed', row.concurrent && 'concurrent', row.offQuota && 'off', !row.to && 'still'].filter(Boolean).join(' ');
  const of = t('lanes.stretch', { words, from: row.from, to: row.to ?? t('history.still'), document: row.document ?? '' });
  const label = row.reversed ? `${t('tag.reversed')} · ${of}` : of;
  const begin = () => open('act', '', row.act);
  const fits = Math.floor((wide - 8) / CHARACTER);
  return html`<g class=${`lane-bar ${kind}`} role="button" tabindex="0" aria-label=${label} onClick=${begin} onKeyDown=${pressed(begin)}><title>${label}</title>
    <rect x=${left} y=${y} width=${wide} height=${BAR} rx="2" />
    ${fits > 1 && html`<text x=${left + 5} y=${y + 13}>${words.length > fits ? `${words.slice(0, fits - 1)}…` : words}</text>`}
    ${row.reversed && html`<line x1=${left} x2=${left + wide} y1=${y + BAR / 2} y2=${y + BAR / 2} />`}</g>`;
}

const Mark = ({ of: m, x, y }) => {
  const label = m.undone ? `${t('tag.reversed')} · ${m.words}` : m.words;
  const go = () => open('act', m.position);
  return html`<g class=${m.undone ? 'lane-mark undone' : 'lane-mark'} role="button" tabindex="0" aria-label=${label} onClick=${go} onKeyDown=${pressed(go)}>
    <title>${label}</title><rect class="reach" x=${x - 8} y=${y - 10} width="16" height="20" /><path d=${`M${x} ${y - 6} l6 6 l-6 6 l-6 -6 Z`} />
    ${m.undone && html`<line x1=${x - 7} x2=${x + 7} y1=${y} y2=${y} />`}</g>`;
};

/** What the lanes show beyond the stretches, in words: for whoever does not see the picture. */
export const Seams = ({ of }) => of.length > 0 && html`<ul class="seams">${of.map(s => html`<li key=${s.from + s.is} class=${s.is}>${saysSeam(s)}</li>`)}</ul>`;

export const howOf = row => word('how', row.how) || t('person.title');
