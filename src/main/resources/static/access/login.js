import { html, useRef, useState } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { login } from '../platform/api.js';
import { Languages } from '../platform/frame.js';

const DEMO_PASSWORD = 'dingbian';
const refused = new URLSearchParams(location.search).get('login') === 'refused';

export function Login({ me, entered, expired }) {
  const [user, name] = useState('');
  const [password, secret] = useState('');
  const [trouble, say] = useState('');
  const [busy, work] = useState(false);
  const again = useRef();
  const enter = async event => {
    event.preventDefault();
    work(true);
    say('');
    try {
      await login(user, password);
      await entered();
      work(false); // still here: who came in could not be asked
    } catch (problem) {
      say(problem.status === 401 ? t('login.wrong') : sentence(problem.body ?? {}) || t(problem.status === 0 ? 'state.lost' : 'state.failed'));
      work(false);
      again.current.focus();
    }
  };
  const choose = demo => () => {
    name(demo);
    secret(DEMO_PASSWORD);
  };
  return html`<main class="login">
    <form onSubmit=${enter}>
      <header><h1>${t('app.title')}</h1><${Languages} /></header>
      <p>${t('app.purpose')}</p>
      <label for="user">${t('login.user')}</label>
      <input id="user" name="username" autocomplete="username" autocapitalize="none" required autofocus value=${user} onInput=${e => name(e.target.value)} />
      <label for="password">${t('login.password')}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required ref=${again} value=${password}
        aria-describedby=${trouble ? 'login-trouble' : undefined} onInput=${e => secret(e.target.value)} />
      ${expired && !trouble && html`<p class="trouble" role="status">${t('state.expired')}${t('outcome.expired.help')}</p>`}
      ${trouble && html`<p id="login-trouble" class="trouble" role="alert">${trouble}</p>`}
      <button type="submit" class="main" disabled=${busy}>${t(busy ? 'login.busy' : 'login.enter')}</button>
      ${refused && !trouble && html`<p class="trouble" role="alert">${t('login.oidc.refused')}</p>`}
      <p><a href="help.html" target="dingbian-help">${t('manual.title')}</a></p>
      ${(me.oidc ?? []).map(way => html`<a class="oidc" key=${way.path} href=${way.path}>${t('login.oidc', { name: way.name })}</a>`)}
    </form>
    ${me.demo && html`<section class="demo-users" aria-labelledby="demo-users">
      <h2 id="demo-users">${t('login.demo')}</h2>
      <p class="demo">${t('app.demo')}</p>
      <p>${t('login.demo.help', { password: DEMO_PASSWORD })}</p>
      <ul>${(me.users ?? []).map(u => html`<li><button type="button" onClick=${choose(u)} aria-pressed=${u === user}>
        <code>${u}</code><span>${word('role', u.toUpperCase())}</span><small>${word('role.does', u.toUpperCase())}</small></button></li>`)}</ul>
    </section>`}
  </main>`;
}
