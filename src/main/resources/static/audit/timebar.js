// The time machine's levers: day, axis and knowledge. They stand in the address, and all screens read them there.
import { html, useEffect, useRef, useState } from '../platform/html.js';
import { t, sentence } from '../platform/i18n.js';
import { addDays, addMonths, clamp, daysBetween } from '../platform/days.js';
import { monthsIn, useWidth } from '../platform/scale.js';
import { settled } from '../platform/answers.js';
import { DayField } from '../platform/dayfield.js';
import { Help } from '../platform/help.js';
import { go, usePlace } from '../platform/url.js';
import { layOut, range } from './range.js';

const AXES = ['effective', 'document', 'registered'];
const STEP_MS = 90;
const PAUSE_MS = 900;
const THUMB = 16;
const LABEL_MAX = 300;

export function TimeBar({ milestones }) {
  const { at, axis, knownAt, panel } = usePlace();
  const stretch = range(milestones, at);
  const [playing, play] = usePlay(stretch, milestones, at);
  useEffect(() => { if (panel) play(false); }, [panel]);
  const here = milestones.find(m => m.date === at);
  return html`<section class="timebar" aria-label=${t('time.bar')}>
    <div class="day-controls">
      <button type="button" class="play" aria-pressed=${playing} onClick=${() => play(!playing)}>
        <span aria-hidden="true">${playing ? '❚❚' : '▶'}</span> ${t(playing ? 'time.pause' : 'time.play')}</button>
      <label for="at">${t('time.at')}</label>
      <${DayField} id="at" value=${at} required onDay=${day => go({ at: day })} />
    </div>
    <${Track} milestones=${milestones} stretch=${stretch} at=${at} />
    <div class="axis-controls">
      <label for="axis">${t('time.axis')}</label>
      <select id="axis" value=${axis} onChange=${e => go({ axis: e.target.value })}>
        ${AXES.map(a => html`<option value=${a}>${t(`axis.${a}`)}</option>`)}
      </select><${Help} of="time.axis.help" />
      <label for="known">${t('time.known')}</label>
      <select id="known" value=${knownAt ? 'day' : 'now'} onChange=${e => go({ knownAt: e.target.value === 'now' ? '' : at })}>
        <option value="now">${t('time.now')}</option><option value="day">${t('time.known.day')}</option>
      </select><${Help} of="known.help" />
      ${knownAt && html`<${DayField} id="known-at" value=${knownAt} instants label=${t('time.known')} onDay=${day => go({ knownAt: day })} />`}
    </div>
    <p class="arrived" aria-live="polite">${here ? `${here.date} ${sentence(here, 'title')}` : ''}</p>
  </section>`;
}

function usePlay({ from, to }, milestones, at) {
  const [playing, play] = useState(false);
  const now = useRef(at);
  now.current = at;
  useEffect(() => {
    if (!playing) return undefined;
    if (now.current >= to) go({ at: from });
    const paused = new Set();
    let timer;
    const step = () => {
      const stop = milestones.some(m => m.date === now.current) && !paused.has(now.current);
      if (now.current >= to) return play(false);
      if (stop) paused.add(now.current);
      else if (settled()) go({ at: addDays(now.current, 1) });
      timer = setTimeout(step, stop ? PAUSE_MS : STEP_MS);
      return undefined;
    };
    timer = setTimeout(step, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing]);
  return [playing, play];
}

function Track({ milestones, stretch: { from, to }, at }) {
  const box = useRef();
  const width = useWidth(box) - THUMB;
  const days = daysBetween(from, to);
  const x = day => (daysBetween(from, day) / days) * width;
  const keys = event => {
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (!months) return;
    event.preventDefault();
    go({ at: clamp(addMonths(at, months), from, to) });
  };
  const marks = layOut(milestones.map(m => ({ ...m, x: x(m.date), words: sentence(m, 'title') })), width, labelWidth);
  return html`<div class="track" ref=${box}>
    <div class="months" aria-hidden="true">${width > 0 && monthsIn(from, to).map((m, i) => html`
      <span key=${m} style=${{ left: `${x(m)}px` }}>${width > 480 && (i === 0 || m.slice(5, 7) === '01') ? m.slice(0, 7) : m.slice(5, 7)}</span>`)}</div>
    <input type="range" min="0" max=${days} step="1" value=${daysBetween(from, at)} aria-label=${t('time.slider')} aria-valuetext=${at}
      onInput=${e => go({ at: addDays(from, Number(e.target.value)) })} onKeyDown=${keys} />
    <div class="marks">${width > 0 && marks.map(m => html`
      <button key=${m.date} type="button" class=${`mark${m.date === at ? ' here' : ''}`} style=${{ left: `${m.x}px` }}
        title=${`${m.date} ${m.words}`} aria-label=${`${m.date} ${m.words}`} onClick=${() => go({ at: m.date })}></button>
      ${m.wide > 0 && html`<span key=${`${m.date}-words`} class=${`words line-${m.line}${m.date === at ? ' here' : ''}`} aria-hidden="true"
        style=${{ left: `${m.left}px`, maxWidth: `${m.wide}px` }} onClick=${() => go({ at: m.date })}>${m.date.slice(5)} ${m.words}</span>`}`)}</div>
  </div>`;
}

const wide = /[\u2e80-\uffff]/;
const labelWidth = m => Math.min(LABEL_MAX, 8 + [...`${m.date.slice(5)} ${m.words}`].reduce((w, c) => w + (wide.test(c) ? 12 : 6.6), 0));
