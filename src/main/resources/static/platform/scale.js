// Time along a picture: how wide it is, where a day lies, and the months or years under it.
import { html, useEffect, useState } from './html.js';
import { addMonths, daysBetween, monthStart } from './days.js';

/** The width of a box in pixels, as it is now. */
export function useWidth(box) {
  const [width, measure] = useState(0);
  useEffect(() => {
    const seen = new ResizeObserver(([entry]) => measure(Math.floor(entry.contentRect.width)));
    seen.observe(box.current);
    return () => seen.disconnect();
  }, []);
  return width;
}

export function monthsIn(from, to) {
  const months = [];
  for (let m = monthStart(from); m <= to; m = addMonths(m, 1)) if (m >= from) months.push(m);
  return months;
}

/** Where a day lies between two others, on so many pixels from `left`. */
export const placeOf = (from, to, width, left = 0) => day => left + (daysBetween(from, day) / (daysBetween(from, to) || 1)) * width;

const ROOM = 58; // a label and some air

/** The first days of months, or of years, so many as have room. */
function ticksOfTime(from, to, width) {
  const months = monthsIn(from, to);
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find(s => (months.length / s) * ROOM <= width) ?? 240;
  const first = months.filter(m => step < 12 || m.slice(5, 7) === '01');
  return first.filter((m, i) => (step < 12 ? i : i * 12) % step === 0);
}

export const TimeTicks = ({ from, to, width, left = 0, height }) => {
  const x = placeOf(from, to, width, left);
  return html`<g class="time-ticks" aria-hidden="true">${ticksOfTime(from, to, width).map(m => html`<g key=${m}>
    <line class="grid" x1=${x(m)} x2=${x(m)} y1="0" y2=${height} />
    ${x(m) + ROOM - 12 < left + width && html`<text x=${x(m) + 3} y=${height + 12}>${m.slice(0, 7)}</text>`}</g>`)}</g>`;
};
