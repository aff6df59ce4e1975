// The ID number, masked; who may see the whole says why, and that is recorded.
import { html, useLayoutEffect, useRef, useState } from '../platform/html.js';
import { t, sentence } from '../platform/i18n.js';
import { command } from '../platform/api.js';

export function IdNumber({ person, masked, may }) {
  const [whole, tell] = useState();
  const [asking, ask] = useState(false);
  if (!masked) return null;
  return html`<span class="id-number"><span>${whole ?? masked}</span>
    ${may && !whole && !asking && html` <button type="button" class="link" onClick=${() => ask(true)}>${t('reveal.show')}</button>`}
    ${asking && !whole && html`<${Reason} person=${person} told=${tell} leave=${() => ask(false)} />`}</span>`;
}

function Reason({ person, told, leave }) {
  const [reason, say] = useState('');
  const [trouble, complain] = useState('');
  const [busy, work] = useState(false);
  const box = useRef();
  useLayoutEffect(() => box.current.focus(), []); // the button that asked is gone
  const submit = async event => {
    event.preventDefault();
    work(true);
    try {
      told((await command('people/reveal', { person, reason: reason.trim() })).idNumber);
    } catch (problem) {
      const flaw = problem.body?.errors?.[0];
      complain((flaw && sentence(flaw, 'message')) || sentence(problem.body ?? {}) || t('state.failed'));
      work(false);
    }
  };
  return html`<form class="reveal" onSubmit=${submit}>
    <label for="reveal-reason">${t('reveal.reason')}</label>
    <input id="reveal-reason" required maxlength="200" autocomplete="off" value=${reason} ref=${box}
      aria-describedby=${trouble ? 'reveal-trouble' : 'reveal-help'} onInput=${e => say(e.target.value)} />
    <button type="submit" disabled=${busy || !reason.trim()}>${t('reveal.show')}</button>
    <button type="button" class="plain" onClick=${leave}>${t('reveal.leave')}</button>
    <small id="reveal-help">${t('reveal.help')}</small>
    ${trouble && html`<small id="reveal-trouble" class="trouble" role="alert">${trouble}</small>`}
  </form>`;
}
