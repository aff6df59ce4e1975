// Selection rounds: which posts were offered, who stood for them, who took them.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer, useAnswerInTime } from '../platform/answers.js';
import { open, usePlace } from '../platform/url.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { Scroll } from '../platform/scroll.js';
import { SELECTION_NEXT } from './steps.js';
import { ActForm } from './act.js';
import { Beside, Choice, Columns, Do, Open, TownshipFilter, dayOf, itemOf, partsOf, useOffice, useTownship, useVerb } from './office.js';
import { Steps } from './plan.js';

const STATES = ['SelectionOpened', 'CandidatesListed', 'SelectionDecided'];

export function Selections({ known }) {
  const { item, state } = usePlace();
  const office = useOffice();
  const act = useVerb(office, ['open-selection', 'list-candidates', 'decide-selection']);
  const organ = useTownship(office);
  const told = useAnswerInTime('api/posting/selections');
  const all = (told.answer?.rows ?? []).filter(r => !organ || r.organ === organ);
  const counts = { '': all.length };
  all.forEach(r => { counts[r.state] = (counts[r.state] ?? 0) + 1; });
  const rows = all.filter(r => !STATES.includes(state) || r.state === state);
  const [itsOrgan, round] = known ? partsOf(item) : [];
  const one = round && (told.answer?.rows ?? []).find(r => r.organ === itsOrgan && r.round === round);
  const next = SELECTION_NEXT[one?.state] ?? [];
  const form = known && act && (act === 'open-selection' && organ
    ? html`<${ActForm} key=${organ} verb="open-selection" fixed=${{ organ }} about=${office.nameOf(organ)} />`
    : one && html`<${ActForm} key=${`${act}${item}`} verb=${act} fixed=${{ organ: one.organ, round }}
      about=${`${one.organName} · ${round}`}
      initial=${{ candidates: one.candidates }} context=${{ selection: one }} />`);
  return html`<${Beside} form=${form}><header class="heading"><h2>${t('reform.selections.title')}</h2><${Help} of="reform.selections.help" />
    <${TownshipFilter} office=${office} />
      <${Choice} name="state" values=${['', ...STATES.filter(s => counts[s])]} group="reform.state" label=${t('reform.col.state')} counts=${counts} />
      ${organ && html`<span class="actions"><${Do} office=${office} verb="open-selection" item="" main=${true} /></span>`}
      ${!organ && office.may('open-selection') && html`<span class="hint">${t('reform.selections.choose')}</span>`}</header>
    ${one && html`<${Round} of=${one} next=${next} office=${office} />`}
    <${Told} of=${told} empty=${t('reform.selections.none')} show=${answer => (rows.length === 0 ? html`<${Empty} text=${t('reform.selections.none')} />`
      : html`
      <${Scroll} of=${t('reform.tab.selections')}><table class="plain">
        <thead><tr><${Columns} of=${['col.township', 'reform.field.round', 'reform.field.method', 'n reform.plan.posts', 'n reform.field.candidates',
          'n reform.chosen', 'n reform.unplaced', 'reform.col.state', 'reform.col.day']} /></tr></thead>
        <tbody>${rows.map(r => html`<${Row} key=${itemOf(r.organ, r.round)} row=${r} chosen=${one === r} />`)}</tbody>
      </table><//><${Stamp} answer=${answer} />`)} /><//>`;
}

function Row({ row, chosen }) {
  const { axis } = usePlace();
  return html`<tr class=${chosen ? 'chosen' : ''}><td class="organ">${row.organName}</td>
    <td><${Open} tab="selections" item=${itemOf(row.organ, row.round)}>${row.round}<//></td><td>${word('how', row.method)}</td>
    <td class="n">${row.posts.length}</td><td class="n">${row.candidates.length}</td><td class="n">${row.choices.length}</td><td class="n">
      ${row.unplaced.length}</td>
    <td>${word('reform.state', row.state)}</td><td class="day">${dayOf(row.steps[row.steps.length - 1], axis)}</td></tr>`;
}

const Who = ({ person }) => html`<button type="button" class="link" onClick=${() => open('person', person.person)}>${person.name ?? person.person}</button>`;

/** One round: each post with who took it, and who stood and was not placed. */
function Round({ of, next, office }) {
  const posts = useAnswerInTime('api/posts', { organ: of.organ, unit: of.unit }).answer?.rows ?? [];
  const units = useAnswer('api/units', { organ: of.organ, at: of.steps[0].effectiveOn }).answer?.rows ?? [];
  const titleOf = post => posts.find(p => p.post === post)?.title ?? '';
  return html`<section class="one" aria-labelledby="round-title"><header class="heading">
      <h3 id="round-title">${of.organName} · ${units.find(u => u.unit === of.unit)?.name ?? of.unit} · ${of.round}</h3><span class="tag state">
        ${word('reform.state', of.state)}</span>
      <span class="actions">${next.map((v, i) => html`<${Do} key=${v} office=${office} verb=${v} item=${itemOf(of.organ, of.round)} main=${i === 0} />`)}
        <${Open} tab="selections" item="" class="back">${t('reform.close')}<//></span></header>
    <div class="round"><${Scroll} of=${t('reform.tab.selections')}><table class="plain">
      <thead><tr><${Columns} of=${['col.post', 'reform.chosen', 'n reform.score']} /></tr></thead>
      <tbody>${of.posts.map(post => {
        const choice = of.choices.find(c => c.post === post);
        return html`<tr key=${post}><th scope="row"><button type="button" class="link" onClick=${() => open('post', of.organ, post)}>
          ${titleOf(post)} ${post}</button></th>
          <td>${choice ? html`<${Who} person=${choice.person} />` : html`<span class="hint">
            ${t(of.state === 'SelectionDecided' ? 'reform.nobody' : 'reform.undecided')}</span>`}</td>
          <td class="n">${choice?.score}</td></tr>`;
      })}</tbody></table><//>
      <div><h4>${t('reform.field.candidates')} ${of.candidates.length}</h4><p class="people-list">
        ${of.candidates.map(c => html`<span key=${c.person} class="chip">
        <${Who} person=${c} />${of.choices.some(x => x.person.person === c.person) ? html` <small>✓</small>`
          : of.state === 'SelectionDecided' ? html` <small>${t('reform.unplaced')}</small>` : ''}</span>`)}</p></div></div>
    <${Steps} steps=${of.steps} /></section>`;
}
