// Answers to questions, kept by their address. While one question is on its way only the newest next one waits,
// so a dragged slider shows as many days as the server can tell and never queues.
import { useEffect, useMemo, useRef, useState } from './html.js';
import { ask, onConnection } from './api.js';
import { answerOf, query, unask } from './ahead.js';
import { usePlace } from './url.js';

const KEEP = 400;
const FRESH_MS = 30_000; // an answer "as known now" can grow old; one known at a past day cannot
const PATIENCE_MS = 400;
const REST_MS = 120;
const kept = new Map();
const hooks = new Set();
let pending = 0;

export const settled = () => pending === 0;

/** After something was recorded: all that was said may be old. */
export function forget() {
  kept.clear();
  unask();
  hooks.forEach(again => again(n => n + 1));
}

onConnection(news => news === 'found' && hooks.forEach(again => again(n => n + 1)));

function keep(url, answer) {
  kept.delete(url);
  kept.set(url, { answer, when: Date.now() });
  if (kept.size > KEEP) kept.delete(kept.keys().next().value);
}

const fresh = (url, found) => /[?&]knownAt=/.test(url) || Date.now() - found.when < FRESH_MS;

class Lane {
  constructor(hear) { this.hear = hear; }

  want(url, subject) {
    const late = this.running && Date.now() - this.since > PATIENCE_MS;
    if (this.running && (late || subject !== this.subject)) this.stop();
    this.wanted = url;
    this.subject = subject;
    if (!this.running) this.run();
  }

  async run() {
    const { wanted: url, subject } = this;
    const run = this.running = new AbortController();
    this.since = Date.now();
    pending++;
    try {
      const answer = await answerOf(url, run.signal);
      keep(url, answer);
      if (this.running === run) this.hear({ url, subject, answer });
    } catch (problem) {
      if (this.running === run && problem.name !== 'AbortError') this.hear({ url, subject, problem });
    } finally {
      pending--;
      if (this.running === run) this.next(url);
    }
  }

  next(done) {
    this.running = null;
    if (this.wanted !== done && !kept.has(this.wanted)) this.run();
  }

  stop() {
    this.running?.abort();
    this.running = null;
  }
}

const LONGEST_PAGE = 500; // a longer one the server does not give

/** One page more of a long result: {rows, next}. Where the answer has no next, the last row's position is it, until there are no more. */
export async function more(path, params, from, name = 'position') {
  const answer = await ask(path + query({ ...params, [name]: from, limit: LONGEST_PAGE }));
  const last = answer.rows[answer.rows.length - 1];
  return { ...answer, next: 'next' in answer ? answer.next : last?.position };
}

/**
 * Asks path with params; null asks nothing. Says {answer, problem, busy, again, dayless}; while busy, answer is the last one of the same subject;
 * dayless is what was asked without a day. What is `beside` the matter waits until the slider rests, so that the figures come first.
 */
export function useAnswer(path, params = {}, time = {}, beside = false) {
  const url = path && path + query({ ...params, ...time });
  const subject = path && path + query(params);
  const [round, again] = useState(0);
  const [told, tell] = useState({});
  const shown = useRef({});
  const lane = useRef();
  lane.current ??= new Lane(news => {
    if (news.answer) shown.current = news;
    tell(news);
  });
  useEffect(() => () => lane.current.stop(), []);
  useEffect(() => (hooks.add(again), () => hooks.delete(again)), []);
  useEffect(() => {
    if (!url) return undefined;
    const found = kept.get(url);
    if (found && fresh(url, found)) {
      lane.current.wanted = url;
      return undefined;
    }
    const wait = setTimeout(() => lane.current.want(url, subject), beside && shown.current.subject === subject ? REST_MS : 0);
    return () => clearTimeout(wait);
  }, [url, round]);
  const now = kept.get(url);
  if (now) shown.current = { url, subject, answer: now.answer };
  const problem = !now && told.url === url ? told.problem : undefined;
  const answer = !problem && shown.current.subject === subject ? shown.current.answer : undefined;
  return { answer, problem, busy: Boolean(url) && !now && !problem, again: () => again(n => n + 1), dayless: !('at' in { ...params, ...time }) };
}

/** Asks at the day, axis and knowledge of the time bar. */
export function useAnswerInTime(path, params, beside) {
  const { at, axis, knownAt } = usePlace();
  const time = useMemo(() => ({ at, axis, knownAt }), [at, axis, knownAt]);
  return useAnswer(at ? path : null, params, time, beside);
}

/** Asks one question of many times, two at once; says the answers that are there, in the order of the times, and what went wrong. */
export function useAnswers(path, times) {
  const urls = path ? times.map(time => path + query(time)) : [];
  const [, come] = useState(0);
  const [round, again] = useState(0);
  const [problem, fail] = useState();
  useEffect(() => (hooks.add(again), () => hooks.delete(again)), []);
  useEffect(() => {
    const run = new AbortController();
    const left = urls.filter(url => !kept.has(url) || !fresh(url, kept.get(url)));
    const next = async () => {
      const url = left.shift();
      if (!url) return;
      keep(url, await ask(url, run.signal));
      come(n => n + 1);
      await next();
    };
    fail(undefined);
    Promise.all([next(), next()]).catch(trouble => trouble.name !== 'AbortError' && fail(trouble));
    return () => run.abort();
  }, [urls.join(' '), round]);
  const answers = urls.map(url => kept.get(url)?.answer).filter(Boolean);
  return { answers, problem, busy: !problem && answers.length < urls.length, again: () => again(n => n + 1) };
}
