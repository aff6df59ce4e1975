// Civil days as ISO text; no time zone ever touches them.
const DAY = 86400000;
const number = day => Date.parse(`${day}T00:00:00Z`) / DAY;
const text = n => new Date(n * DAY).toISOString().slice(0, 10);

export const isDay = s => /^\d{4}-\d{2}-\d{2}$/.test(s) && !Number.isNaN(number(s)) && text(number(s)) === s;
export const addDays = (day, n) => text(number(day) + n);
export const daysBetween = (from, to) => number(to) - number(from);
export const clamp = (day, from, to) => (day < from ? from : day > to ? to : day);

export function addMonths(day, n) {
  const [y, m, d] = day.split('-').map(Number);
  const last = new Date(Date.UTC(y, m + n, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + n, Math.min(d, last))).toISOString().slice(0, 10);
}

export const monthStart = day => `${day.slice(0, 7)}-01`;
export const monthEnd = day => addDays(addMonths(monthStart(day), 1), -1);

/** What people type for a day (20110302, 2011/3/2, with Chinese marks) as an ISO day, or the text itself. */
export function readDay(typed) {
  const m = /^\s*(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?\s*$/.exec(typed);
  const day = m && `${m[1]}-${m[2].padStart(2, '0')}-${m[3].padStart(2, '0')}`;
  return day && isDay(day) ? day : typed.trim();
}

export const today = () => clock(new Date()).slice(0, 10);

/** An instant on the office's wall: Asia/Shanghai, whatever the browser's zone. */
export function clock(instant) {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return String(instant);
  return new Date(at.getTime() + 8 * 3600000).toISOString().slice(0, 16).replace('T', ' ');
}
