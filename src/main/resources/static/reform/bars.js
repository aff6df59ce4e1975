// The pictures of this room, as SVG: a range with what lies in it, and a bar of parts.
import { html } from '../platform/html.js';

const pct = (value, { from, to }) => `${Math.max(0, Math.min(100, ((value - from) / (to - from || 1)) * 100))}%`;
const width = (min, max, { from, to }) => `${Math.max(0.6, ((max - min) / (to - from || 1)) * 100)}%`;

/** The least and the most of what is shown, with a little air. */
export function scaleOf(values) {
  const from = Math.min(...values);
  const to = Math.max(...values);
  const air = Math.max(1, Math.round((to - from) * 0.06));
  return { from: Math.max(0, from - air), to: to + air };
}

/** Round steps for the axis of a scale: about five. */
export function ticksOf({ from, to }) {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find(s => (to - from) / s <= 6) ?? 1000;
  const ticks = [];
  for (let n = Math.ceil(from / step) * step; n <= to; n += step) ticks.push(n);
  return ticks;
}

export const Axis = ({ scale }) => html`<svg class="picture axis" height="16" aria-hidden="true">
  ${ticksOf(scale).map(n => html`<text key=${n} x=${pct(n, scale)} y="12" text-anchor="middle">${n}</text>`)}</svg>`;

/** Range: thin frame; room: full bar; now: a triangle; used: a stroke; proposed: a ring. */
export const RangeBar = ({ scale, range, room, now, used, proposed, limit, label, ruled = true }) => html`<svg class="picture range" height="22" role="img"
  aria-label=${label}>
  ${(ruled ? ticksOf(scale) : []).map(n => html`<line key=${n} class="grid" x1=${pct(n, scale)} x2=${pct(n, scale)} y1="0" y2="22" />`)}
  ${range && html`<rect class="frame" x=${pct(range.min, scale)} width=${width(range.min, range.max, scale)} y="6" height="10" rx="1" />`}
  ${room && html`<rect class="room" x=${pct(room.min, scale)} width=${width(room.min, room.max, scale)} y="8" height="6" />`}
  ${limit !== undefined && html`<line class="limit" x1=${pct(limit, scale)} x2=${pct(limit, scale)} y1="1" y2="21" />`}
  ${used !== undefined && html`<line class="used" x1=${pct(used, scale)} x2=${pct(used, scale)} y1="4" y2="18" />`}
  ${now !== undefined && html`<svg x=${pct(now, scale)} overflow="visible"><path class="now" d="M-4.5 0 L4.5 0 L0 7 Z" /></svg>`}
  ${proposed !== undefined && proposed !== null && html`<svg x=${pct(proposed, scale)} overflow="visible"><circle class="proposed" cx="0" cy="17.5" r="3.5" />
    </svg>`}
</svg>`;

/** Parts end to end, each with its number in it: the number and the hatching say it without colour too. */
export function PartsBar({ parts, most, label }) {
  let at = 0;
  const shown = parts.filter(p => p.n > 0).map(p => {
    const from = at;
    at += p.n;
    return { ...p, from };
  });
  const scale = { from: 0, to: most || 1 };
  return html`<svg class="picture parts" height="20" role="img" aria-label=${label}>${shown.map(p => html`<g key=${p.name}>
    <rect class=${`part ${p.name}`} x=${pct(p.from, scale)} width=${width(0, p.n, scale)} y="2" height="16" />
    <svg x=${pct(p.from + p.n / 2, scale)} overflow="visible"><text class=${`part-text ${p.name}`} y="14" text-anchor="middle">${p.n}</text></svg>
      </g>`)}</svg>`;
}

/** Filled against approved, before above after. */
export const BeforeAfter = ({ before, after, most, label }) => {
  const scale = { from: 0, to: most || 1 };
  const bar = (f, y, name) => html`<rect class=${`filled ${name}${f.filled > f.approved ? ' over'
    : ''}`} x="0" width=${width(0, f.filled, scale)} y=${y} height="7" />
    <line class="limit" x1=${pct(f.approved, scale)} x2=${pct(f.approved, scale)} y1=${y - 1} y2=${y + 8} />`;
  return html`<svg class="picture both" height="22" role="img" aria-label=${label}>${bar(before, 3, 'before')}${bar(after, 12, 'after')}</svg>`;
};
