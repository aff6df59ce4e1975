// The head with all that this browser finds out about it: its signature, the chain of keys, and whether it goes on from the last one seen here.
import { useEffect, useState } from '../platform/html.js';
import { ask } from '../platform/api.js';
import { chainOf, headSigned } from './signing.js';
import { goesOn, keepHead, keptHead } from './kept.js';

/** @param keep whether what was found true becomes the last one seen */
export async function lookAtHead(signal, keep = true) {
  const [head, { keys }] = await Promise.all([ask('api/log/head', signal), ask('api/log/key', signal)]);
  const kept = keptHead(keys);
  const [chain, isSigned, course] = await Promise.all([chainOf(keys), headSigned(head, keys), kept ? goesOn(kept, head, signal) : 'first']);
  const keysHold = chain.every(k => k.fits && k.endorsed);
  const holds = isSigned && keysHold && !['shorter', 'broken'].includes(course);
  if (holds && keep) keepHead(keys, head);
  return { head, keys: chain, kept, isSigned, keysHold, course, holds };
}

/** Runs something that asks and computes; says {found, problem, busy, again}. Run anew when `on` changes. */
export function useLook(look, on) {
  const [round, again] = useState(0);
  const [told, tell] = useState({});
  useEffect(() => {
    const run = new AbortController();
    tell(before => ({ found: before.on === on ? before.found : undefined, busy: true, on }));
    look(run.signal).then(found => tell({ found, on }), problem => problem.name !== 'AbortError' && tell({ problem, on }));
    return () => run.abort();
  }, [on, round]);
  return { ...told, again: () => again(n => n + 1) };
}
