// The proofs of RFC 9162, read as a stranger reads them: nothing of the server's is taken for granted but what is hashed here.
import { hex, sha256, unhex } from './crypto.js';

const joined = (...parts) => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

export const leafOf = async bytes => hex(await sha256(joined([0], bytes)));
const inner = async (left, right) => hex(await sha256(joined([1], unhex(left), unhex(right))));

/**
 * §2.1.3.2, step by step from the leaf of a position upwards: each {hash, beside, isRight, node, ours}: what is joined to what we have, the events
 * that it covers, whether we stand at its right, what comes of it, and the events that this covers. Null: there is no such path.
 */
export async function climb({ leafHash, position, size, hashes }) {
  const steps = [];
  let [index, last, level] = [position - 1, size - 1, 0];
  let [node, ours] = [leafHash, [position, position]];
  const up = () => { [index, last, level] = [half(index), half(last), level + 1]; };
  for (const hash of hashes) {
    if (last === 0) return null;
    const isRight = index % 2 === 1 || index === last;
    if (isRight) while (index % 2 === 0 && index !== 0) up(); // we are the last, and stand alone until somebody is at our left
    const span = 2 ** level;
    const beside = isRight ? [ours[0] - span, ours[0] - 1] : [ours[1] + 1, Math.min(size, ours[1] + span)];
    node = isRight ? await inner(hash, node) : await inner(node, hash);
    ours = isRight ? [beside[0], ours[1]] : [ours[0], beside[1]];
    steps.push({ hash, beside, isRight, node, ours });
    up();
  }
  return last === 0 ? steps : null;
}

const half = n => Math.floor(n / 2);

/** §2.1.4.2: whether the log of `to` events begins with the one of `from` events. */
export async function grew({ from, fromRoot, to, toRoot, hashes }) {
  if (from === to) return hashes.length === 0 && fromRoot === toRoot;
  const isPower = Number.isInteger(Math.log2(from));
  const path = isPower ? [fromRoot, ...hashes] : [...hashes];
  if (path.length === 0) return false;
  let [index, last] = [from - 1, to - 1];
  while (index % 2 === 1) [index, last] = [half(index), half(last)];
  let [early, late] = [path[0], path[0]];
  for (const hash of path.slice(1)) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      [early, late] = [await inner(hash, early), await inner(hash, late)];
      if (index % 2 === 0) while (index % 2 === 0 && index !== 0) [index, last] = [index / 2, half(last)];
    } else late = await inner(late, hash);
    [index, last] = [half(index), half(last)];
  }
  return last === 0 && early === fromRoot && late === toRoot;
}
