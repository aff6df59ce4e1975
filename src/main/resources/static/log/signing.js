// What the office's keys sign: heads, and each next key. The texts are those of docs/api.md.
import { hex, sha256, signed, unbase64 } from './crypto.js';

const headText = h => (h.sm3RootHash
  ? `dingbian log head\nversion 2\nsize ${h.size}\nroot ${h.rootHash}\nsm3 ${h.sm3RootHash}\ntime ${h.timestamp}\n`
  : `dingbian log head\nversion 1\nsize ${h.size}\nroot ${h.rootHash}\ntime ${h.timestamp}\n`);

/** The key in force for a head of that size: a replacement counts from its own event on. */
export const keyFor = (keys, size) => keys.filter(k => k.fromPosition <= Math.max(size, 1)).pop();

export const headSigned = async (head, keys) => signed(keyFor(keys, head.size).publicKey, headText(head), head.signature);

/** Of each key in order: whether its fingerprint is its own, and whether the key before it says so (the first needs nobody). */
export const chainOf = keys => Promise.all(keys.map(async (key, i) => ({ ...key,
  fits: hex(await sha256(unbase64(key.publicKey))) === key.fingerprint,
  endorsed: i === 0 || await signed(keys[i - 1].publicKey, endorsement(keys[i - 1], key), key.endorsement) })));

const endorsement = (before, key) => `dingbian log key\nversion 1\nprevious ${before.fingerprint}\npublic ${key.publicKey}\n`;
