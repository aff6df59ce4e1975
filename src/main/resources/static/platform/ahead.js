// What a screen asks first is asked before it stands, while the server says who is there and the milestones come.
import { ask } from './api.js';
import { eraNow } from './memory.js';

const FRESH_MS = 10_000;
const asked = new Map();

export const query = params => {
  const given = Object.entries(params).filter(([, v]) => v !== undefined && v !== null && v !== '');
  return given.length ? `?${new URLSearchParams(given)}` : '';
};

export function askAhead(path, params = {}) {
  const url = path + query(params);
  const answer = ask(url);
  answer.catch(() => {}); // whoever asks hears it
  asked.set(url, { answer, era: eraNow() });
  setTimeout(() => asked.delete(url), FRESH_MS);
}

/** The answer that is on its way already, once, if nothing was forgotten since; else it is asked now. */
export function answerOf(url, signal) {
  const early = asked.get(url);
  asked.delete(url);
  return early?.era === eraNow() ? early.answer : ask(url, signal);
}
