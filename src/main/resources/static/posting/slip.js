// Papers to be printed from what was recorded: notices of moves, the notice of a use of quota, the sheet on which it was decided.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { clock } from '../platform/days.js';
import { usePlace } from '../platform/url.js';
import { Drawer } from '../platform/dialog.js';
import { Empty, Told } from '../platform/states.js';
import { kindWord } from '../audit/figures.js';
import { MOVES, OUT, placeOf } from './print.js';

/** The act is the last one up to its position. */
export function Slip({ parts: [paper, position], me }) {
  const told = useAnswer('api/acts', { position: Number(position) + 1, limit: 1 });
  const Body = BODIES[paper] ?? Moves;
  const title = t(`slip.${paper}`);
  return html`<${Drawer} title=${title}><${Told} of=${told} show=${({ rows: [act] }) => html`
    <p class="actions"><button type="button" class="main" onClick=${() => print()}>${t('notice.print')}</button></p>
    <article class="slip"><h1>${title}</h1>${paper !== 'notice' && html`<p class="number">${act.document}</p>`}
      <${Body} act=${act} />
      <dl class="paper">
        ${['document', 'issuer', 'documentDate', 'effectiveOn', 'registeredOn'].map(f => html`<div key=${f}><dt>${t(`field.basis.${f}`)}</dt>
          <dd>${act[f]}</dd></div>`)}</dl>
      <p class="signs">${['maker', 'checker', 'issuer', 'day'].map(s => html`<span key=${s}>${t(`slip.sign.${s}`)}</span>`)}</p>
      <p class="stamp">${t('slip.stamp', { user: act.recordedBy, at: clock(act.recordedAt), position: act.position })}
        ${me.demo ? ` · ${t('app.demo')}` : ''}</p>
    </article>`} /><//>`;
}

/** The day of the bar, or that of the act if it is later: a paper just written takes effect when it says. */
function useLater(act) {
  const { at } = usePlace();
  return at > act.effectiveOn ? at : act.effectiveOn;
}

function Moves({ act }) {
  const persons = [...new Set(act.events.filter(e => MOVES[e.type] && e.person).map(e => e.person))];
  return html`<p>${t('slip.move.text', { issuer: act.issuer, document: act.document, day: act.effectiveOn })}</p>
    <table><thead><tr>${['row', 'name', 'idNumber', 'out', 'in', 'kind', 'how'].map(c => html`<th scope="col" key=${c}>${t(`col.${c}`)}</th>`)}</tr></thead>
    <tbody>${persons.map((person, i) => html`<${Moved} key=${person} n=${i + 1} person=${person} act=${act}
      events=${act.events.filter(e => e.person === person)} />`)}
    </tbody></table>`;
}

function Moved({ n, person, act, events }) {
  const who = useAnswer(`api/people/${encodeURIComponent(person)}/history`, { at: useLater(act) }).answer;
  const gone = events.find(e => OUT.includes(e.type));
  const come = events.find(e => MOVES[e.type] && !OUT.includes(e.type));
  const kind = act.changes.find(c => c.measure === 'filled' && events.some(e => e.organ === c.organ))?.kind;
  return html`<tr><td>${n}</td><td>${events.find(e => e.name)?.name}</td><td class="day">${who?.idNumber}</td><td>${placeOf(gone)}</td><td>${placeOf(come)}</td>
    <td>${kind && kindWord(kind)}</td><td>${word('how', (gone ?? come).how)}</td></tr>`;
}

/** The notice of a use of quota, with the register of its slots beneath. */
function Notice({ act }) {
  const event = act.events.find(e => e.type === 'UseAuthorised');
  const told = useAnswer(event ? 'api/posting/slots' : null, { organ: event?.organ, at: useLater(act) });
  return html`<${Told} of=${told} show=${({ rows }) => {
    const slots = rows.filter(s => s.document === act.document);
    if (!slots.length) return html`<${Empty} />`;
    const [{ organName, kind, mode, notice, validUntil }] = slots;
    return html`<p class="number">${notice}</p><p>${t('slip.notice.to', { organ: organName })}</p>
      <p class="body">${t('slip.notice.text',
        { organ: organName, kind: kindWord(kind), n: slots.length, mode: word('how', mode), until: validUntil ?? '' })}</p>
      <table><caption>${t('slip.notice.register')}</caption>
        <thead><tr>${['row', 'name', 'slot', 'entered', 'remark'].map(c => html`<th scope="col" key=${c}>${t(`col.${c}`)}</th>`)}</tr></thead>
        <tbody>${slots.map((s, i) => html`<tr key=${s.slot}><td>${i + 1}</td><td>${s.ending?.person?.name}</td><td>${s.slot}</td>
          <td class="day">${s.ending?.day}</td><td>${word('slotState', s.state)}</td></tr>`)}</tbody></table>`;
  }} />`;
}

const FIGURES = ['approved', 'filled', 'pending', 'leadershipReserve', 'otherReserve', 'available'];

/** The sheet on which a use of quota is decided: the figures as they were frozen with the application. */
function Sheet({ act }) {
  const event = act.events.find(e => /^Use/.test(e.type));
  const told = useAnswer(event ? 'api/posting/applications' : null, { organ: event?.organ, at: useLater(act) });
  return html`<${Told} of=${told} show=${({ rows }) => rows.filter(a => a.steps.some(s => s.position === act.position)).map(a => html`
    <table key=${a.application}><thead><tr>${['application', 'organ', 'kind'].map(c => html`<th scope="col">${t(`col.${c}`)}</th>`)}
        ${FIGURES.map(m => html`<th scope="col" key=${m}>${word('measure', m)}</th>`)}
        ${['asked', 'advised', 'granted', 'left', 'cause'].map(c => html`<th scope="col" key=${c}>${t(`col.${c}`)}</th>`)}</tr></thead>
      <tbody><tr><td>${a.application}</td><td>${a.organName}</td><td>${kindWord(a.kind)}</td>
        ${FIGURES.map(m => html`<td class="num" key=${m}>${a.sheet[m]}</td>`)}
        <td class="num">${a.count}</td><td class="num">${a.advised}</td><td class="num">${a.approved}</td><td class="num">${a.sheet.left}</td>
        <td>${a.reason}</td></tr></tbody></table>
    <table><caption>${t('slip.sheet.steps')}</caption><tbody>${a.steps.map(s => html`<tr key=${s.position}><th scope="row">${word('event', s.type)}</th>
      <td class="day">${s.effectiveOn}</td><td>${s.document}</td><td>${s.issuer}</td><td>${s.words}</td><td>${s.by}</td></tr>`)}</tbody></table>`)} />`;
}

const BODIES = { notice: Notice, sheet: Sheet };
