// Where the reader stands: everything that makes a permalink, kept in the address.
import { useEffect, useState } from './html.js';

const DEFAULTS = { room: 'overview', tab: '', item: '', at: '', axis: 'effective', knownAt: '', organ: '', unit: '', kind: '', from: '', to: '', knownFrom: '',
  knownTo: '', sort: 'code', level: '', state: '', type: '', document: '', person: '', user: '', position: '', q: '', panel: '', act: '',
  paper: 'A4', lang: '' };
const KEYS = Object.keys(DEFAULTS);
const listeners = new Set();
let place = read();
let written = null;
let leaving = false;

function read() {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(KEYS.map(k => [k, query.get(k) ?? DEFAULTS[k]]));
}

export const here = () => place;

export function address(changes = {}) {
  const query = new URLSearchParams();
  const next = { ...place, ...changes };
  for (const k of KEYS) if (next[k] && next[k] !== DEFAULTS[k]) query.set(k, next[k]);
  const text = query.toString();
  return text ? `?${text}` : location.pathname;
}

const depth = () => history.state?.depth ?? 0;
const write = () => {
  clearTimeout(written);
  written = null;
  history.replaceState({ depth: depth() }, '', address());
};

/** Goes somewhere. A slider moves the place many times a second, and browsers throttle history: so it is written a little later. */
export function go(changes, { push = false } = {}) {
  if (KEYS.every(k => !(k in changes) || changes[k] === place[k])) return;
  if (push && written) write();
  if (push) leaving = false;
  place = { ...place, ...changes };
  if (push) history.pushState({ depth: place.panel ? depth() + 1 : 0 }, '', address());
  else if (!written) written = setTimeout(write, 150);
  listeners.forEach(hear => hear(place));
}

export const visit = (room, changes = {}) => go({ room, panel: '', ...changes }, { push: true });

/** Browsers go back a little later: until then a second click on the same cross does not leave the room too. */
function leave(steps) {
  if (!leaving) history.go(-steps);
  leaving = true;
}

/** A panel is one thing looked at closely: explain, post, person, rule. */
export const open = (...parts) => go({ panel: parts.map(p => p ?? '').join('~') }, { push: true });
export const back = () => leave(1);
export const mayGoBack = () => depth() > 1;
export const close = () => (depth() > 0 ? leave(depth()) : go({ panel: '' }));

addEventListener('popstate', () => {
  leaving = false;
  clearTimeout(written);
  written = null;
  place = read();
  listeners.forEach(hear => hear(place));
});

export function usePlace() {
  const [seen, see] = useState(place);
  useEffect(() => {
    see(place);
    listeners.add(see);
    return () => listeners.delete(see);
  }, []);
  return seen;
}
