// Keys and what they signed: Ed25519, one key after another, each new one endorsed by the one before.
const SPKI = '302a300506032b6570032100';
const BLOCK = /-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=]+)\n-----END PUBLIC KEY-----\n/g;

/** The keys of log-key.pem, the first to the newest. Throws if there are none, or anything else stands there. */
function readKeys(pem) {
  const spelled = [...pem.matchAll(BLOCK)].map(found => found[1]);
  if (spelled.length === 0 || pem.replace(BLOCK, '') !== '') throw new Error('no keys');
  return spelled.map(readKey);
}

function readKey(spelled) {
  const spki = base64(spelled);
  if (!spki || spki.length !== 44 || hex(spki.subarray(0, 12)) !== SPKI) throw new Error('no Ed25519 key');
  return { spelled, raw: spki.subarray(12), fingerprint: hex(sha256(spki)) };
}

function readKeyOrNull(spelled) {
  try {
    return readKey(spelled);
  } catch {
    return null;
  }
}

function signed(key, message, signature) {
  const bytes = base64(signature);
  try {
    return bytes !== null && bytes.length === 64 && noble.verify(bytes, utf8(message), key.raw, { zip215: false });
  } catch {
    return false;
  }
}

const headText = h => (h.sm3RootHash
  ? `dingbian log head\nversion 2\nsize ${h.size}\nroot ${h.rootHash}\nsm3 ${h.sm3RootHash}\ntime ${h.timestamp}\n`
  : `dingbian log head\nversion 1\nsize ${h.size}\nroot ${h.rootHash}\ntime ${h.timestamp}\n`);

const endorsementText = (previous, spelled) => `dingbian log key\nversion 1\nprevious ${previous}\npublic ${spelled}\n`;

function readHead(line) {
  const head = JSON.parse(line);
  const isHead = Number.isInteger(head.size) && typeof head.rootHash === 'string' && typeof head.signature === 'string' && head.algorithm === 'Ed25519';
  if (!isHead) throw new Error('no head');
  return head;
}
