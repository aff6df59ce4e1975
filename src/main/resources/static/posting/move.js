// The clerk's desk: one box that finds everything, one act at a time or many in a table, and what was recorded.
import { html, useLayoutEffect, useRef } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { go, usePlace } from '../platform/url.js';
import { Lazy } from '../platform/states.js';
import { ACTS, GROUPS, mayDo, numberOf } from './acts.js';
import { beginnings } from './draft.js';
import { Finder } from './finder.js';
import { Subject } from './subject.js';
import { Form } from './form.js';

const TABS = ['', 'acts', 'batch'];
const fetchActs = () => import('./today.js').then(m => m.Today);
const fetchBatch = () => import('./batch.js').then(m => m.Batch);

export function Move({ me }) {
  const { act: asked, at, tab, item } = usePlace();
  const box = useRef();
  const may = Object.keys(ACTS).filter(act => mayDo(me, act));
  const act = may.includes(asked) ? asked : may.includes('transfer') ? 'transfer' : may[0];
  useFinderKeys(box);
  return html`<section class="move" aria-labelledby="move-title">
    <header class="heading"><h1 id="move-title">${t('move.title')}</h1>
      <${Finder} me=${me} box=${box} />
      <div class="tabs" role="group" aria-label=${t('move.views')}>${TABS.map(each => html`
        <button type="button" key=${each} aria-pressed=${each === tab} onClick=${() => go({ tab: each }, { push: true })}>
          ${t(`move.tab.${each || 'form'}`)}</button>`)}</div>
      <${Help} /></header>
    ${item && html`<${Subject} key=${item} item=${item} me=${me} act=${act} />`}
    ${tab === 'acts' ? html`<${Lazy} key="acts" of=${fetchActs} me=${me} />`
      : tab === 'batch' ? html`<${Lazy} key="batch" of=${fetchBatch} me=${me} />`
      : html`<${Acts} act=${act} me=${me} /><${Form} key=${act + beginnings()} act=${act} at=${at} me=${me} />`}
  </section>`;
}

/** "/" or Ctrl+K goes to the box that finds; Alt+1, 2, 3 to the views. */
function useFinderKeys(box) {
  useLayoutEffect(() => { // before anybody sees the page, for keys may follow at once
    const hear = event => {
      const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      const find = (event.key === '/' && !typing) || (event.key?.toLowerCase() === 'k' && // a browser that fills in names no key
        (event.ctrlKey || event.metaKey));
      const view = event.altKey ? TABS[Number(event.key) - 1] : undefined;
      if (document.querySelector('dialog[open]') || (!find && view === undefined)) return;
      event.preventDefault();
      if (find) box.current.focus();
      else go({ tab: view }, { push: true });
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}

/** All acts that the caller may do, each with its number for the box that finds; on a narrow screen a list to choose from. */
function Acts({ act, me }) {
  const groups = GROUPS.map(([name, acts]) => [name, acts.filter(a => mayDo(me, a))]).filter(([, acts]) => acts.length);
  return html`<nav class="acts-menu" aria-label=${t('move.acts')}>
    ${groups.map(([name, acts]) => html`<div role="group" key=${name} aria-label=${t(`acts.${name}`)}><span class="group">${t(`acts.${name}`)}</span>
      ${acts.map(a => html`<button type="button" key=${a} aria-pressed=${a === act} title=${t(`act.${a}.help`)} onClick=${() => go({ act: a })}>
        <small>${numberOf(a)}</small> ${t(`act.${a}`)}</button>`)}</div>`)}
    <label class="narrow">${t('move.acts')}<select value=${act} onChange=${e => go({ act: e.target.value })}>${groups.map(([name, acts]) => html`
      <optgroup key=${name} label=${t(`acts.${name}`)}>${acts.map(a => html`<option key=${a} value=${a} selected=${a === act}>
        ${numberOf(a)} ${t(`act.${a}`)}</option>`)}</optgroup>`)}</select></label>
  </nav>`;
}

const KEYS = ['find', 'number', 'next', 'save', 'clear', 'views'];
const Help = () => html`<details class="keys"><summary>${t('keys')}</summary>
  <dl>${KEYS.map(k => html`<div key=${k}><dt>${t(`keys.${k}`)}</dt><dd>${t(`keys.${k}.does`)}</dd></div>`)}</dl></details>`;
