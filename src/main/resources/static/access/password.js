// My own password: changed at the first sign-in with a one-time password, or whenever I like.
import { html, useState } from '../platform/html.js';
import { t, sentence } from '../platform/i18n.js';
import { changePassword } from '../platform/api.js';

const FIELDS = ['oldPassword', 'newPassword', 'again'];

export function Password({ me, changed }) {
  const [values, hold] = useState({});
  const [end, finish] = useState({});
  const differs = values.again && values.again !== values.newPassword;
  const save = async event => {
    event.preventDefault();
    finish({ busy: true });
    try {
      await changePassword(values.oldPassword, values.newPassword);
      hold({});
      finish({ done: true });
      changed?.();
    } catch (problem) {
      finish({ problem });
    }
  };
  const wrong = name => (end.problem?.body?.errors ?? []).filter(e => e.path === name).map(e => sentence(e, 'message')).join(' ')
    || (name === 'again' && differs && t('password.differs'));
  const trouble = end.problem && !end.problem.body?.errors && (sentence(end.problem.body ?? {}) || t('state.failed'));
  return html`<section class="own-password" aria-labelledby="password-title">
    <form class="user-act" onSubmit=${save}>
      <h1 id="password-title">${t('password.title')}</h1>
      <p class="legend">${t(me.passwordMustChange ? 'password.must' : 'password.help')}</p>
      <input type="text" name="username" autocomplete="username" value=${me.user} hidden readonly />
      ${FIELDS.map(name => html`<div class="field" key=${name}><label for=${`p-${name}`}>${t(`password.${name}`)}</label>
        <input id=${`p-${name}`} type="password" required autocomplete=${name === 'oldPassword' ? 'current-password' : 'new-password'}
          value=${values[name] ?? ''} aria-invalid=${wrong(name) ? 'true' : undefined} aria-describedby=${wrong(name) ? `p-${name}-wrong` : undefined}
          onInput=${e => hold({ ...values, [name]: e.target.value })} />
        ${wrong(name) && html`<p id=${`p-${name}-wrong`} class="hint trouble">${wrong(name)}</p>`}</div>`)}
      ${trouble && html`<p class="trouble" role="alert">${trouble}</p>`}
      ${end.done && html`<p role="status">${t('password.done')}</p>`}
      <p class="actions"><button type="submit" class="main" disabled=${end.busy || differs || !values.again}>${t('password.save')}</button></p>
    </form>
  </section>`;
}
