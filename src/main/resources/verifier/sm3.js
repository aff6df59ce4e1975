// SM3 as GB/T 32905-2016 defines it.
const SM3_START = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e];
const turned = (x, n) => (x << (n % 32)) | (x >>> ((32 - (n % 32)) % 32));
const p0 = x => x ^ turned(x, 9) ^ turned(x, 17);
const p1 = x => x ^ turned(x, 15) ^ turned(x, 23);

/** The message, the bit 1, zeros, and its length in bits in 64 bits: whole blocks of 64 bytes. */
function sm3Padded(message) {
  const padded = new Uint8Array(((message.length + 8 >> 6) + 1) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const tail = new DataView(padded.buffer);
  tail.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000));
  tail.setUint32(padded.length - 4, message.length * 8 >>> 0);
  return tail;
}

function sm3Words(block, at) {
  const w = new Int32Array(68);
  for (let j = 0; j < 16; j++) w[j] = block.getUint32(at + 4 * j);
  for (let j = 16; j < 68; j++) w[j] = p1(w[j - 16] ^ w[j - 9] ^ turned(w[j - 3], 15)) ^ turned(w[j - 13], 7) ^ w[j - 6];
  return w;
}

function sm3Compressed(v, w) {
  let [a, b, c, d, e, f, g, h] = v;
  for (let j = 0; j < 64; j++) {
    const early = j < 16;
    const ss1 = turned((turned(a, 12) + e + turned(early ? 0x79cc4519 : 0x7a879d8a, j)) | 0, 7);
    const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const gg = early ? e ^ f ^ g : (e & f) | (~e & g);
    const tt1 = (ff + d + (ss1 ^ turned(a, 12)) + (w[j] ^ w[j + 4])) | 0;
    const tt2 = (gg + h + ss1 + w[j]) | 0;
    [a, b, c, d, e, f, g, h] = [tt1, a, turned(b, 9), c, p0(tt2), e, turned(f, 19), g];
  }
  return [a, b, c, d, e, f, g, h].map((x, i) => x ^ v[i]);
}

function sm3(message) {
  const padded = sm3Padded(message);
  let v = SM3_START;
  for (let at = 0; at < padded.byteLength; at += 64) v = sm3Compressed(v, sm3Words(padded, at));
  const hash = new DataView(new ArrayBuffer(32));
  v.forEach((word, i) => hash.setInt32(4 * i, word));
  return new Uint8Array(hash.buffer);
}
