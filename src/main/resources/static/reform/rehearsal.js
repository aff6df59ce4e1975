// A list of acts tried together: what becomes of each, what the balances would be, and then all of it carried out as one act.
import { html, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { command } from '../platform/api.js';
import { isDay } from '../platform/days.js';
import { useDraft } from '../platform/drafts.js';
import { useRecording } from '../platform/recording.js';
import { usePlace } from '../platform/url.js';
import { Empty, Loading } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { Refusal } from '../posting/outcome.js';
import { BASIS } from '../posting/acts.js';
import { bodyOf, missing } from '../posting/body.js';
import { Field } from './fields.js';
import { Beside, Open, useOffice } from './office.js';
import { keepList, keyOfList, newList, readLines, readList, typedOf, withBasis } from './lines.js';
import { LineForm } from './lineform.js';
import { Lines } from './linetable.js';
import { Picture, Turns } from './beforeafter.js';

const PAPER = 'reform.rehearsal.basis';

export function Rehearsal() {
  const office = useOffice();
  const { at } = usePlace();
  const [commands, hold] = useState(readList);
  const [{ values }, type] = useDraft(PAPER, found => ({ 'basis.effectiveOn': at, ...found }));
  const { end, record, reset } = useRecording();
  const [told, tell] = useState({});
  const [edited, edit] = useState(-1);
  const change = list => {
    keepList(list);
    hold(list);
    edit(-1);
    reset();
  };
  const put = line => change(commands.map((c, i) => (i === edited ? line : c)));
  const set = (name, value) => {
    type({ values: { ...values, ...(typeof name === 'string' ? { [name]: value } : name) } });
    reset();
  };
  const needed = commands.some(c => !c.body.basis);
  const open = needed ? missing(BASIS, values) : [];
  const list = withBasis(commands, needed ? bodyOf(BASIS, values).basis : null);
  const of = JSON.stringify(list);
  const { rehearsed, problem: failed, busy } = told.of === of ? told : {}; // what is said of an older list says nothing of this one
  const rehearse = async () => {
    reset();
    tell({ of, busy: true });
    try {
      const answer = await command('reform/rehearse', { commands: list });
      tell({ of, rehearsed: answer });
    } catch (problem) {
      tell({ of, problem });
    }
  };
  const carryOut = () => record('reform/carry-out', { commands: list }, { key: keyOfList(), renew: () => newList(commands), done: () => {
    hold([]);
    newList([]);
    tell({});
  } });
  const ready = commands.length > 0 && open.length === 0 && !busy && !end.busy;
  const problem = end.problem ?? failed;
  const clean = rehearsed && rehearsed.approved === rehearsed.lines.length;
  const typed = commands[edited] && typedOf(commands[edited]);
  const form = typed && html`<${LineForm} key=${edited} line=${commands[edited]} n=${edited + 1} typed=${typed} put=${put} leave=${() => edit(-1)} />`;
  if (!office.knows) return html`<${Loading} />`;
  if (!office.may('reform/rehearse')) return html`<${Empty} text=${t('reform.rehearsal.noRight')} />`;
  return html`<${Beside} form=${form}><header class="heading"><h2>${t('reform.rehearsal.title')}</h2><${Help} of="reform.rehearsal.help" />
      <span class="about">${t('reform.rehearsal.count', { n: commands.length })}</span>
      <span class="actions"><button type="button" class="main small" disabled=${!ready} onClick=${rehearse}>
        ${t('reform.rehearsal.try')}</button>
        <button type="button" class="small" disabled=${!ready || !clean} onClick=${carryOut}>
          ${t('reform.rehearsal.carry')}</button>
        <button type="button" class="small" disabled=${commands.length === 0} onClick=${() => change([])}>${t('move.clear')}</button></span></header>
    ${end.answer && html`<p class="verdict fits" role="status"><strong>✓ ${t('reform.rehearsal.carried', { position: end.answer.position })}</strong>
      ${t('reform.rehearsal.events', { n: end.answer.events.length })}</p>`}
    ${commands.length === 0 && !end.answer && html`<p class="state">${t('reform.rehearsal.empty')} <${Open} tab="feasibility" item="">
      ${t('reform.tab.feasibility')}<//>
      · <${Open} tab="excess" item="">${t('reform.tab.excess')}<//></p>`}
    ${problem && html`<${Refusal} problem=${problem} />`}
    ${commands.length > 0 && html`<${Lines} commands=${commands} lines=${rehearsed?.lines} office=${office} change=${change}
      edit=${edit} edited=${edited} />`}
    ${needed && html`<fieldset class="paper-row"><legend>${t('reform.rehearsal.basis')}</legend>${BASIS.map(f => html`
      <${Field} key=${f.name} field=${f} values=${values} set=${set} errors=${[]}
        at=${isDay(values['basis.effectiveOn'] ?? '') ? values['basis.effectiveOn'] : at} />`)}</fieldset>`}
    <div aria-live="polite">${busy || end.busy ? html`<${Loading} />` : rehearsed && html`<${Result} of=${rehearsed} />`}</div>
    <${Paste} add=${more => change([...commands, ...more])} empty=${commands.length === 0} /><//>`;
}

const Result = ({ of }) => html`<section class="result" aria-labelledby="result-title"><h3 id="result-title">
  ${t('reform.rehearsal.result', { n: of.approved, of: of.lines.length, at: of.at })}</h3>
  <${Turns} of=${of} /><${Picture} of=${of} /></section>`;

function Paste({ add, empty }) {
  const [text, type] = useState('');
  const { commands, flaws } = readLines(text);
  const take = event => {
    event.preventDefault();
    add(commands);
    type('');
  };
  return html`<details class="paste" open=${empty}><summary>${t('reform.rehearsal.paste')}</summary><form onSubmit=${take}>
    <p class="hint" id="paste-hint">${t('reform.rehearsal.paste.help')}</p>
    <textarea id="paste" rows="6" spellcheck=${false} aria-label=${t('reform.rehearsal.paste')} aria-describedby="paste-hint" value=${text}
      placeholder=${'{"post": "posting/exit", "body": {"person": "…", "mode": "RETIRED"}}'} onInput=${e => type(e.target.value)}></textarea>
    ${flaws.length > 0 && html`<p class="trouble">${t('reform.rehearsal.unreadable', { lines: flaws.join(t('list.comma')) })}</p>`}
    <p class="actions"><button type="submit" disabled=${commands.length === 0 || flaws.length > 0}>
      ${t('reform.rehearsal.add', { n: commands.length })}</button></p></form></details>`;
}
