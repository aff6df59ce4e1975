// What was found, and which acts begin with it: a person, a post, a unit, an organ, or a document.
import { html, useLayoutEffect, useRef } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { go, open } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Told } from '../platform/states.js';
import { kindWord } from '../audit/figures.js';
import { PersonButton, Tags, statusIs } from '../establishment/roster.js';
import { mayDo, numberOf } from './acts.js';
import { begin } from './draft.js';

export function Subject({ item, me, act }) {
  const [type, ...parts] = item.split('~');
  const Shown = SHOWN[type];
  if (!Shown) return null;
  const start = (name, values) => {
    begin(name, values);
    go({ act: name, tab: '', item: '' }, { push: true });
  };
  return html`<div class="subject" role="group" aria-label=${t('subject')}>
    <${Shown} parts=${parts} act=${act} starts=${(acts, values) => html`<${Starts} acts=${acts.filter(a => mayDo(me, a))} start=${a => start(a, values)} />`} />
    <button type="button" class="plain cross" aria-label=${t('subject.close')} onClick=${() => go({ item: '' })}>×</button></div>`;
}

/** Who came from the box that finds goes on with the first act by the keyboard. */
function Starts({ acts, start }) {
  const box = useRef();
  useLayoutEffect(() => { if (document.activeElement?.id === 'find') box.current.querySelector('button')?.focus(); }, []);
  return html`<span class="actions" ref=${box}>${acts.map(a => html`<button type="button" key=${a} onClick=${() => start(a)}>
    <small>${numberOf(a)}</small> ${t(`act.${a}`)}</button>`)}</span>`;
}

const Line = ({ name, about, children }) => html`<strong>${name}</strong>
  <span class="about">${about.filter(Boolean).map(a => html`<span>${a}</span>`)}</span>${children}`;

function Person({ parts: [id], starts }) {
  const told = useAnswerInTime('api/people', { query: id });
  return html`<${Told} of=${told} empty=${t('subject.gone')} show=${({ rows }) => rows.filter(p => p.person === id).slice(0, 1).map(p => html`
    <${Line} name=${html`<${PersonButton} person=${p.person} name=${p.name} />`} 
      about=${[p.idNumber, p.organName, p.unitName, p.kind && kindWord(p.kind), p.title ?? p.post]}><${Tags} status=${p.status} /><//>
    ${starts(['transfer', 'exit', 'assign', 'concurrent-post', statusIs(p, 'AWAY') ? 'return-to-post' : 'leave-post',
      ...(statusIs(p, 'EXCESS') ? ['plan-diversion', 'complete-diversion'] : ['declare-excess'])], { person: p })}`)} />`;
}

function Post({ parts: [organ, post], starts }) {
  const told = useAnswerInTime('api/posts', { organ });
  return html`<${Told} of=${told} show=${({ rows }) => rows.filter(p => p.post === post).slice(0, 1).map(p => html`
    <${Line} name=${html`<button type="button" class="link" onClick=${() => open('post', organ, post)}>${p.title ?? post}</button>`}
      about=${[p.post, p.organName, p.unitName, kindWord(p.kind)]}>${p.holder ? html`<${PersonButton} person=${p.holder.person} name=${p.holder.name} />`
        : html`<span class="tag">${t('post.vacant')}</span>`}<//>
    ${starts(p.holder ? ['concurrent-post'] : ['assign', 'enter', 'concurrent-post', 'withdraw-post'], { organ, unit: p.unit, kind: p.kind, post })}`)} />`;
}

function Unit({ parts: [organ, unit], starts }) {
  const told = useAnswerInTime('api/units', { organ });
  return html`<${Told} of=${told} show=${({ rows }) => rows.filter(u => u.unit === unit).slice(0, 1).map(u => html`
    <${Line} name=${html`<${Go} room="township" to=${{ organ, item: '' }}>${u.name}<//>`} 
      about=${[u.unit, u.organName, word('unitType', u.unitType), u.since]} />
    ${starts(['enter', 'assign-quota', 'allocate-posts', 'rename-unit', 'hang-plate', 'move-superior', 'close-unit'], { organ, unit })}`)} />`;
}

const OF_ORGAN = ['enter', 'request-use', 'authorise-use', 'grant-quota', 'assign-quota', 'reserve', 'open-unit'];

function Organ({ parts: [organ], starts }) {
  const told = useAnswerInTime('api/organs', { organ });
  return html`<${Told} of=${told} show=${({ rows }) => rows.filter(o => o.organ === organ).map(o => html`
    <${Line} name=${html`<${Go} room="township" to=${{ organ, item: '' }}>${o.name}<//>`} 
      about=${[o.organ, o.townshipClass && word('class', o.townshipClass)]} />
    ${starts(o.level === 'DISTRICT' ? ['set-limit'] : OF_ORGAN, { organ })}`)} />`;
}

function Document({ parts: [document, issuer], act }) {
  const told = useAnswerInTime('api/acts', { document, issuer, limit: 1 });
  const use = row => {
    begin(act, { 'basis.document': document, 'basis.issuer': issuer, 'basis.documentDate': row.documentDate, 'basis.effectiveOn': row.effectiveOn });
    go({ tab: '', item: '' }, { push: true });
  };
  return html`<${Told} of=${told} show=${({ rows: [row] }) => html`<${Line} name=${document} about=${[issuer, row.documentDate]} />
    <span class="actions"><button type="button" onClick=${() => use(row)}>${t('subject.use')}</button>
      <button type="button" onClick=${() => go({ tab: 'acts', q: document, item: '' }, { push: true })}>${t('subject.acts')}</button></span>`} />`;
}

const SHOWN = { person: Person, post: Post, unit: Unit, organ: Organ, document: Document };
