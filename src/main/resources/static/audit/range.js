// The stretch of time under the slider, from the milestones: nothing here knows a district.
import { addMonths, clamp, monthEnd, monthStart, today } from '../platform/days.js';

const MONTHS_AFTER = 2;

export function range(milestones, at) {
  const days = milestones.map(m => m.date).sort();
  const from = monthStart(days[0] ?? addMonths(today(), -9));
  const to = monthEnd(addMonths(days[days.length - 1] ?? today(), MONTHS_AFTER));
  return { from: at && at < from ? at : from, to: at && at > to ? at : to };
}

/** Where a reader who asked for no day begins: today if the story runs now, else at its deadline. */
export function firstDay(milestones) {
  const { from, to } = range(milestones);
  if (clamp(today(), from, to) === today()) return today();
  return (milestones.find(m => m.deadline) ?? milestones[milestones.length - 1])?.date ?? today();
}

const APART = 14; // so near may two marks stand and still be hit
const LEAST = 46; // a narrower label says nothing

/** Places marks and their words below the slider: in two lines by turns, each label as wide as its line leaves it. */
export function layOut(marks, width, widthOf) {
  const xs = [];
  marks.forEach((m, i) => xs.push(Math.max(m.x, i ? xs[i - 1] + APART : 0)));
  return marks.map((m, i) => {
    const left = xs[i] - 5;
    const wide = Math.min(widthOf(m), (xs[i + 2] ?? width + 13) - 12 - left);
    return { ...m, x: xs[i], left, line: i % 2, wide: wide < LEAST ? 0 : wide };
  });
}
