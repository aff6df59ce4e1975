// What the server answered, kept by its question for the reader who asked; whoever shows an answer asks again when all of it may be old.
import { useEffect, useState } from './html.js';
import { onConnection } from './api.js';

const KEEP = 400;
const FRESH_MS = 30_000; // an answer "as known now" can grow old; one known at a past day cannot
const kept = new Map();
const hooks = new Set();
let reader;
let era = 0;

const askAgain = () => hooks.forEach(again => again(n => n + 1));

function clear() {
  era++;
  kept.clear();
}

/** After something was recorded: all that was said may be old, and so may what is still on its way. */
export function forget() {
  clear();
  askAgain();
}

/** What one reader was told is not for the next who signs in on the same page. */
export function answersOf(user) {
  if (user !== reader) clear();
  reader = user;
}

onConnection(news => news === 'found' && askAgain());

/** Which time this is between two forgettings: an answer that was asked for in another is not kept. */
export const eraNow = () => era;

export function keep(url, answer, asked) {
  if (asked !== era) return;
  kept.delete(url);
  kept.set(url, { answer, when: Date.now() });
  if (kept.size > KEEP) kept.delete(kept.keys().next().value);
}

export const found = url => kept.get(url)?.answer;

export function isFresh(url) {
  const of = kept.get(url);
  return Boolean(of) && (/[?&]knownAt=/.test(url) || Date.now() - of.when < FRESH_MS);
}

/** How often to ask, by the reader or because all was forgotten: a number that changes, and how to change it. */
export function useRounds() {
  const [round, again] = useState(0);
  useEffect(() => (hooks.add(again), () => hooks.delete(again)), []);
  return [round, () => again(n => n + 1)];
}
