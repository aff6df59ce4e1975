// One box that finds a person, a post, a unit, a document, or an act by its name or number.
import { html, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer, useAnswerInTime } from '../platform/answers.js';
import { useCombobox, useRested } from '../platform/combobox.js';
import { go, open as openPanel } from '../platform/url.js';
import { kindWord } from '../audit/figures.js';
import { ACTS, mayDo, numberOf } from './acts.js';
import { whatOf, whereOf, whoOf } from './reversal.js';

const WAIT_MS = 180;
const MOST_ACTS = 6;
const join = parts => parts.filter(Boolean).join(' · ');

/** What each group of an answer shows, and the address of what it stands for. */
const GROUPS = [
  ['people', p => ({ item: `person~${p.person}`, name: p.name, code: p.idNumber,
    where: join([p.organName, p.unitName, p.title ?? p.post, !p.unit && word('status', 'ABSENT')]) })],
  ['posts', p => ({ item: `post~${p.organ}~${p.post}`, name: p.title, code: p.post,
    where: join([p.organName, p.unitName, kindWord(p.kind), p.holder ? p.holder.name : t('post.vacant')]) })],
  ['units', u => ({ item: `unit~${u.organ}~${u.unit}`, name: u.name, code: u.unit, where: u.organName })],
  ['organs', o => ({ item: `organ~${o.organ}`, name: o.name, code: o.organ, where: '' })],
  ['documents', d => ({ item: `document~${d.document}~${d.issuer}`, name: d.document, code: d.documentDate,
    where: join([d.issuer, t('find.acts', { n: d.acts })]) })],
];

const actsCalled = (me, word) => Object.keys(ACTS).filter(act => mayDo(me, act)
  && (numberOf(act) === word || t(`act.${act}`).toLowerCase().includes(word.toLowerCase()))).slice(0, MOST_ACTS)
  .map(act => ({ group: 'act', act, name: t(`act.${act}`), code: numberOf(act), where: t(`act.${act}.help`) }));

const found = (answer, word, me) => [...actsCalled(me, word), ...GROUPS.flatMap(([group, show]) =>
  (answer?.[group]?.rows ?? []).map(row => ({ group, ...show(row) })))];

/** The act of a number in the ledger, typed as it is shown: 4812 or № 4812. */
function useNumbered(query) {
  const said = /^(?:\u2116|no\.?)?\s*(\d{1,9})$/i.exec(query);
  const position = said && Number(said[1]);
  const told = useAnswer(said ? 'api/acts' : null, { position: position + 1, limit: 1 });
  return (told.answer?.rows ?? []).filter(row => row.events.some(e => e.position === position)).map(row => ({ group: 'entry', entry: position,
    name: whatOf(row), code: `\u2116 ${position}`, where: join([whoOf(row), whereOf(row), row.document, row.effectiveOn]) }));
}

export function Finder({ me, box }) {
  const [typed, type] = useState('');
  const query = useRested(typed.trim(), WAIT_MS);
  const [open, show] = useState(false);
  const told = useAnswerInTime(query ? 'api/search' : null, { query });
  const numbered = useNumbered(query);
  const rested = query === typed.trim();
  const rows = open && typed.trim() ? [...(rested ? numbered : []), ...found(rested ? told.answer : null, typed.trim(), me)] : [];
  const more = GROUPS.filter(([group]) => told.answer?.[group]?.more).map(([group]) => t(`find.${group}`));
  const choose = row => {
    type('');
    show(false);
    if (row.entry) return openPanel('act', row.entry);
    go(row.act ? { act: row.act, tab: '' } : { item: row.item }, { push: true });
    return row.act && setTimeout(() => document.querySelector('.desk input, .desk select')?.focus());
  };
  const leave = () => {
    type('');
    show(false);
  };
  const { input, list, option } = useCombobox({ id: 'find', rows, choose, leave, of: query });
  const says = !open || !typed.trim() ? '' : told.problem ? t('find.failed') : told.busy || !rested ? t('state.loading')
    : rows.length === 0 ? t('find.none', { q: query })
    : more.length ? t('find.more', { groups: more.join(t('list.comma')) }) : '';
  return html`<div class="picker finder" role="search">
    <label class="sr" for="find">${t('find')}</label>
    <input ...${input} ref=${box} placeholder=${t('find.hint')} value=${typed}
      onInput=${e => { type(e.target.value); show(true); }} onFocus=${() => show(true)} onBlur=${() => show(false)} />
    <ul ...${list} aria-label=${t('find.found')}>${rows.map((r, i) => html`
      <li key=${r.item ?? r.act ?? r.entry} ...${option(i)}>
        <span class="tag">${t(`find.${r.group}`)}</span> <strong>${r.name}</strong> <span class="day">${r.code}</span><small>${r.where}</small></li>`)}</ul>
    <p class="hint" role="status">${says}</p>
  </div>`;
}
