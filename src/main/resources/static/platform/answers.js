// Answers to questions, kept by their address. While one question is on its way only the newest next one waits,
// so a dragged slider shows as many days as the server can tell and never queues.
import { useEffect, useMemo, useRef, useState } from './html.js';
import { ask } from './api.js';
import { answerOf, query } from './ahead.js';
import { eraNow, found, isFresh, keep, useRounds } from './memory.js';
import { usePlace } from './url.js';

const PATIENCE_MS = 400;
const REST_MS = 120;
let pending = 0;

export const settled = () => pending === 0;

class Lane {
  constructor(hear) { this.hear = hear; }

  want(url, subject) {
    const late = this.running && Date.now() - this.since > PATIENCE_MS;
    if (this.running && (late || subject !== this.subject || this.era !== eraNow())) this.stop();
    this.wanted = url;
    this.subject = subject;
    if (!this.running) this.run();
  }

  async run() {
    const { wanted: url, subject } = this;
    const run = this.running = new AbortController();
    this.since = Date.now();
    const era = this.era = eraNow();
    pending++;
    try {
      const answer = await answerOf(url, run.signal);
      keep(url, answer, era);
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
    if (this.wanted !== done && !found(this.wanted)) this.run();
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
  const [round, again] = useRounds();
  const [told, tell] = useState({});
  const shown = useRef({});
  const lane = useRef();
  lane.current ??= new Lane(news => {
    if (news.answer) shown.current = news;
    tell(news);
  });
  useEffect(() => () => lane.current.stop(), []);
  useEffect(() => {
    if (!url) return undefined;
    if (isFresh(url)) {
      lane.current.wanted = url;
      return undefined;
    }
    const wait = setTimeout(() => lane.current.want(url, subject), beside && shown.current.subject === subject ? REST_MS : 0);
    return () => clearTimeout(wait);
  }, [url, round]);
  const now = found(url);
  if (now) shown.current = { url, subject, answer: now };
  const problem = !now && told.url === url ? told.problem : undefined;
  const answer = !problem && shown.current.subject === subject ? shown.current.answer : undefined;
  return { answer, problem, busy: Boolean(url) && !now && !problem, again, dayless: !('at' in { ...params, ...time }) };
}

/** The first of several that are shown as one: of one day, there when all are there, and wrong when one of them is. What was not asked is not waited for. */
export function together(first, ...others) {
  const all = [first, ...others];
  const problem = all.map(told => told.problem).find(Boolean);
  const lacks = problem || all.some(told => told.busy && !told.answer);
  return { ...first, problem, busy: all.some(told => told.busy), answer: lacks ? undefined : first.answer, again: () => all.forEach(told => told.again()) };
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
  const [round, again] = useRounds();
  const [problem, fail] = useState();
  useEffect(() => {
    const run = new AbortController();
    const era = eraNow();
    const left = urls.filter(url => !isFresh(url));
    const next = async () => {
      const url = left.shift();
      if (!url) return;
      keep(url, await ask(url, run.signal), era);
      come(n => n + 1);
      await next();
    };
    fail(undefined);
    Promise.all([next(), next()]).catch(trouble => trouble.name !== 'AbortError' && fail(trouble));
    return () => run.abort();
  }, [urls.join(' '), round]);
  const answers = urls.map(found).filter(Boolean);
  return { answers, problem, busy: !problem && answers.length < urls.length, again };
}
