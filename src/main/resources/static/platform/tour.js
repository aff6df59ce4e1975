// The first three steps: the time bar, a figure that explains itself, where one's own work is done. A card beside the work, not before it.
import { html, useLayoutEffect, useRef, useState } from './html.js';
import { says, t } from './i18n.js';

const STEPS = [{ name: 'time', at: '.timebar' }, { name: 'explain', at: 'table.figures' }, { name: 'work', at: '.top nav' }];
let reached = 0; // stays when the language is switched

export function Tour({ me, ended }) {
  const [step, turn] = useState(reached);
  const title = useRef();
  const { name, at } = STEPS[step];
  const last = step === STEPS.length - 1;
  useLayoutEffect(() => {
    reached = step;
    title.current.focus({ preventScroll: true });
    const shown = document.querySelector(at);
    shown?.setAttribute('data-tour', name);
    shown?.scrollIntoView({ block: 'nearest' });
    return () => shown?.removeAttribute('data-tour');
  }, [step]);
  const end = () => {
    reached = 0;
    localStorage.setItem(`dingbian.tour.${me.user}`, 'ended');
    ended();
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return html`<section class="tour" role="dialog" aria-labelledby="tour-title" aria-describedby="tour-words" onKeyDown=${e => e.key === 'Escape' && end()}>
    <div class="head"><h2 id="tour-title" tabindex="-1" ref=${title}>${t(`tour.${name}`)}</h2>
      <button type="button" class="plain cross" aria-label=${t('tour.end')} onClick=${end}>×</button></div>
    <p id="tour-words">${says(`tour.${name}.${me.role}`) ?? t(`tour.${name}.help`)}</p>
    <div class="foot"><span class="hint">${t('tour.step', { n: step + 1, of: STEPS.length })}</span>
      ${step > 0 && html`<button type="button" onClick=${() => turn(step - 1)}>${t('tour.back')}</button>`}
      <button type="button" class="main" onClick=${() => (last ? end() : turn(step + 1))}>${t(last ? 'tour.end' : 'tour.next')}</button></div>
  </section>`;
}
