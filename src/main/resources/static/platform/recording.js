// Recording an act under its key. A definite refusal ends the key, for the next try is another act; where nobody answered, or
// the server failed, the same key goes again, so that nothing is recorded twice.
import { useState } from './html.js';
import { command, flawsOf, isUndecided } from './api.js';
import { forget } from './memory.js';
import { newKey } from './drafts.js';
import { useDryRun } from './dryrun.js';

/** How the sending ended: {} not yet, {busy}, {answer} or {problem}. */
export function useRecording() {
  const [end, finish] = useState({});
  const record = async (post, body, { key, renew, done }) => {
    finish({ busy: true });
    try {
      const answer = await command(post, body, { key });
      done?.(answer);
      forget();
      finish({ answer });
    } catch (problem) {
      if (!isUndecided(problem)) renew();
      finish({ problem, of: body });
    }
  };
  return { end, record, reset: () => finish(now => (now.busy ? now : {})) }; // what is on its way is not sent twice
}

/** An act as its form has it: the server's word beforehand while it is `whole`, what is wrong with which field, and how it is saved. */
export function useAct({ post, body, whole, draft, change, done }) {
  const { end, record, reset } = useRecording();
  const told = useDryRun(whole && !end.answer ? post : null, body);
  const failed = end.of === body || isUndecided(end.problem) ? end.problem : undefined; // what was typed since was not judged
  const problem = failed ?? told.problem;
  const ready = whole && !end.busy && Boolean(told.answer || isUndecided(problem));
  const save = event => {
    event.preventDefault();
    if (ready) record(post, body, { key: draft.key, renew: () => change({ ...draft, key: newKey() }), done });
  };
  return { end, reset, told, problem, flaws: flawsOf(problem), ready, save };
}
