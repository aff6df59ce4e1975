// Talking to the server. A refusal or a failure is a Problem; a lost connection is one with status 0.
export class Problem extends Error {
  constructor(status, body = {}) {
    super(body.detail || body.title || String(status));
    this.status = status;
    this.body = body;
  }
}

/** Nobody answered, or the server could not say: whether it was recorded is not known. */
export const isUndecided = problem => problem?.status === 0 || problem?.status >= 500;
/** What is wrong with which field, its path written as the forms write it. */
export const flawsOf = problem => (problem?.body?.errors ?? []).map(e => ({ ...e, path: e.path.replace(/^\//, '').replace(/\//g, '.') }));

const hearers = new Set();
/** Hears 'lost', 'found' and 'expired'. */
export const onConnection = hear => (hearers.add(hear), () => hearers.delete(hear));
const tellAll = news => hearers.forEach(hear => hear(news));
let lost = false;
let losses = 0;

function lose() {
  losses++;
  if (lost) return;
  lost = true;
  tellAll('lost');
}

/** What was asked before the connection was lost and is answered after does not say that it is back. */
function regain(lossesBefore) {
  if (!lost || losses !== lossesBefore) return;
  lost = false;
  tellAll('found');
}

// Spring changes the token at login, so it is read anew at every request.
const csrf = () => decodeURIComponent((/(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie) ?? [])[1] ?? '');

async function send(path, options = {}, raw = false) {
  const lossesBefore = losses;
  let answer;
  try {
    answer = await fetch(path, { credentials: 'same-origin', ...options, headers: { Accept: 'application/json', ...options.headers } });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    lose();
    throw new Problem(0);
  }
  regain(lossesBefore);
  if (raw && answer.ok) return answer;
  const text = await answer.text();
  let body = {};
  try {
    body = text ? JSON.parse(text) : {};
  } catch { /* a proxy's page, not ours: the status says enough */ }
  if (answer.ok) return body;
  if (answer.status === 401 && path.startsWith('api/')) tellAll('expired');
  throw new Problem(answer.status, body);
}

const post = (path, headers, body, signal) =>
  send(path, { method: 'POST', headers: { ...headers, 'X-XSRF-TOKEN': csrf() }, body, signal });

export const ask = (path, signal) => send(path, { signal });
export const me = () => send('api/me');

export const command = (verb, body, { dryRun, key, signal } = {}) =>
  post(`api/${verb}${dryRun ? '?dryRun=true' : ''}`,
    { 'Content-Type': 'application/json', ...(key && !dryRun ? { 'Idempotency-Key': key } : {}) },
    JSON.stringify(body), signal);

export const login = (username, password) =>
  post('login', { 'Content-Type': 'application/x-www-form-urlencoded' }, new URLSearchParams({ username, password }).toString());
export const changePassword = (oldPassword, newPassword) =>
  post('api/me/password', { 'Content-Type': 'application/json' }, JSON.stringify({ oldPassword, newPassword }));
export const logout = () => post('logout', {}, '');

/** A file that the server makes of a body: {blob, name}. */
export async function file(path, body) {
  const answer = await send(path, { method: 'POST', body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Accept: '*/*', 'X-XSRF-TOKEN': csrf() } }, true);
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '');
  return { blob: await answer.blob(), name: name ? decodeURIComponent(name[1]) : '' };
}
