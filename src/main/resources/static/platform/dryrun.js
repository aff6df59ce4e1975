// The server's word on a command as it stands; asked again a moment after each change, never while something is missing.
import { useEffect, useState } from './html.js';
import { command } from './api.js';

const WAIT_MS = 350;

/** Says {answer} or {problem} of exactly this body, or nothing yet. `post` null asks nothing. */
export function useDryRun(post, body, send = command) {
  const text = JSON.stringify([post, body]);
  const [told, tell] = useState({});
  useEffect(() => {
    if (!post) return undefined;
    const run = new AbortController();
    const wait = setTimeout(() => send(post, body, { dryRun: true, signal: run.signal })
      .then(answer => tell({ text, answer }), problem => problem.name !== 'AbortError' && tell({ text, problem })), WAIT_MS);
    return () => {
      clearTimeout(wait);
      run.abort();
    };
  }, [text]);
  return post && told.text === text ? told : {};
}
