// Hashes and signatures, computed here and not by the server: by the browser's own WebCrypto, or, where it has none, by the libraries in vendor.
const NOBLE = 'vendor/noble-2.4.0.js';
const KEY_BYTES = 32; // the last of an X.509 Ed25519 key
let library;

/** The vendored libraries, fetched when they are needed first; they are a classic script, which leaves one name behind. */
function noble() {
  library = library ?? new Promise((done, fail) => {
    const script = Object.assign(document.createElement('script'), { src: NOBLE, onload: () => done(window.noble), onerror: () => fail(new Error(NOBLE)) });
    document.head.append(script);
  });
  return library;
}

/** Whether this page may use WebCrypto: only where it came by HTTPS, or from this machine. */
export const hasWebCrypto = Boolean(window.crypto && window.crypto.subtle);

export const utf8 = text => new TextEncoder().encode(text);
export const hex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
export const unhex = text => Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16));
export const unbase64 = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));

export async function sha256(bytes) {
  return hasWebCrypto ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : (await noble()).sha256(bytes);
}

async function byWebCrypto(key, message, signature) {
  const own = await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
  return crypto.subtle.verify({ name: 'Ed25519' }, own, signature, message);
}

/** Whether the key (X.509, base64) signed the text by Ed25519. Browsers of before 2025 do not know it: then the library says. */
export async function signed(publicKey, text, signature) {
  const key = unbase64(publicKey).slice(-KEY_BYTES);
  const bytes = unbase64(signature);
  const message = utf8(text);
  if (hasWebCrypto) {
    try {
      return await byWebCrypto(key, message, bytes);
    } catch { /* not known here */ }
  }
  try {
    return (await noble()).verify(bytes, message, key, { zip215: false });
  } catch {
    return false;
  }
}
