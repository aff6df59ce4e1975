// Bytes: hexadecimal, base64, UTF-8, and a file line by line as bytes, not as somebody reads them.
const utf8 = text => new TextEncoder().encode(text);
const text = bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const hex = bytes => Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
const sha256 = bytes => noble.sha256(bytes);

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Null unless this is the one spelling that these bytes have. */
function base64(spelled) {
  try {
    const bytes = Uint8Array.from(atob(spelled), c => c.charCodeAt(0));
    return btoa(String.fromCharCode(...bytes)) === spelled ? bytes : null;
  } catch {
    return null;
  }
}

/** Reads a file once: hears each line without its line feed, says the SHA-256 of all, and whether the last line has its line feed. */
async function readLines(file, hear) {
  const digest = noble.sha256.create();
  const reader = file.stream().getReader();
  let rest = new Uint8Array(0);
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    digest.update(part.value);
    let from = 0;
    for (let to = part.value.indexOf(10); to >= 0; to = part.value.indexOf(10, from)) {
      const piece = part.value.subarray(from, to);
      hear(rest.length ? joined(rest, piece) : piece);
      rest = rest.length ? new Uint8Array(0) : rest;
      from = to + 1;
    }
    rest = joined(rest, part.value.subarray(from));
  }
  const whole = rest.length === 0;
  if (!whole) hear(rest);
  return { whole, sha256: hex(digest.digest()) };
}
