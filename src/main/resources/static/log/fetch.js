// A file from the server, with its bytes counted while they come.
import { Problem } from '../platform/api.js';

/** @param hear is told {got, all} @returns {name, blob} */
export async function fetchFile(path, signal, hear) {
  let answer;
  try {
    answer = await fetch(path, { credentials: 'same-origin', signal, headers: { Accept: '*/*' } });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Problem(0);
  }
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})));
  const all = Number(answer.headers.get('Content-Length')) || 0;
  const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'dingbian.zip';
  const reader = answer.body.getReader();
  const parts = [];
  let got = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    got += part.value.length;
    hear({ got, all });
  }
  return { name, blob: new Blob(parts, { type: 'application/zip' }) };
}

/** Hands a file to the browser, as if a link to it had been followed. */
export function save({ name, blob }) {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
