// The last head of a ledger that this browser saw and found true, so that the next can be held against it. A ledger is known by its first key.
import { ask } from '../platform/api.js';
import { grew } from './tree.js';

const name = keys => `dingbian.log.head.${keys[0].fingerprint}`;

export function keptHead(keys) {
  try {
    const { size, rootHash } = JSON.parse(localStorage.getItem(name(keys)));
    return Number.isInteger(size) ? { size, rootHash } : null;
  } catch {
    return null;
  }
}

export const keepHead = (keys, { size, rootHash }) => localStorage.setItem(name(keys), JSON.stringify({ size, rootHash }));
export const forgetHead = keys => localStorage.removeItem(name(keys));

/** Whether a head goes on from another, as computed here: 'same', 'grew', 'shorter' or 'broken'. */
export async function goesOn(from, to, signal) {
  if (from.size === 0) return 'grew';
  if (to.size < from.size) return 'shorter';
  if (to.size === from.size) return to.rootHash === from.rootHash ? 'same' : 'broken';
  const { hashes } = await ask(`api/log/consistency?from=${from.size}&to=${to.size}`, signal);
  return await grew({ from: from.size, fromRoot: from.rootHash, to: to.size, toRoot: to.rootHash, hashes }) ? 'grew' : 'broken';
}
