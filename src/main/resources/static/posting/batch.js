// Many at once: a table into which a spreadsheet is pasted, each row checked by a rehearsal, all recorded as one act or none.
import { html, useEffect, useMemo, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { command } from '../platform/api.js';
import { isDay } from '../platform/days.js';
import { newKey } from '../platform/drafts.js';
import { useRecording } from '../platform/recording.js';
import { go, usePlace } from '../platform/url.js';
import { BASIS, GROUPS, mayDo, numberOf } from './acts.js';
import { sent } from './body.js';
import { anew, useDraft } from './draft.js';
import { Field } from './fields.js';
import { Done, Refusal } from './outcome.js';
import { Grid } from './grid.js';
import { booksFor, columnsOf, commandOf, headings, inBatch, readTable, strangers } from './sheet.js';
import { Summary } from './summary.js';

const WAIT_MS = 700;
export const MOST = 1000;

export function Batch({ me }) {
  const { act: asked } = usePlace();
  const groups = GROUPS.map(([name, acts]) => [name, acts.filter(a => inBatch(a) && mayDo(me, a))]).filter(([, acts]) => acts.length);
  const all = groups.flatMap(([, acts]) => acts);
  const act = all.includes(asked) ? asked : all[0];
  return html`<section class="batch" aria-labelledby="batch-title">
    <header class="heading"><h2 id="batch-title">${t('batch.title')}</h2>
      <label for="batch-act">${t('batch.act')}</label>
      <select id="batch-act" value=${act} onChange=${e => go({ act: e.target.value })}>${groups.map(([name, acts]) => html`
        <optgroup key=${name} label=${t(`acts.${name}`)}>${acts.map(a => html`<option key=${a} value=${a} selected=${a === act}>
          ${numberOf(a)} ${t(`act.${a}`)}</option>`)}</optgroup>`)}</select>
      <p class="legend">${t('batch.help', { most: MOST })}</p></header>
    <${Sheet} key=${act} act=${act} />
  </section>`;
}

/** What the server says of every row, asked again a moment after each change. */
function useChecked(act, rows, basis, day) {
  const text = JSON.stringify([rows, basis]);
  const [told, tell] = useState({});
  useEffect(() => {
    if (rows.length === 0 || !basis) return undefined;
    const run = new AbortController();
    const wait = setTimeout(async () => {
      tell(last => ({ ...last, busy: true }));
      try {
        const books = await booksFor(act, rows, day);
        const commands = rows.map(row => commandOf(act, row, basis, books));
        const strange = rows.map(row => strangers(act, row, books));
        tell({ text, commands, strange, answer: await command('reform/rehearse', { commands }, { signal: run.signal }) });
      } catch (problem) {
        if (problem.name !== 'AbortError') tell({ text, problem });
      }
    }, WAIT_MS);
    return () => {
      clearTimeout(wait);
      run.abort();
    };
  }, [text, Boolean(basis)]);
  return told.text === text ? told : { busy: told.busy };
}

function Sheet({ act }) {
  const { at } = usePlace();
  const name = `batch.${act}`;
  const columns = useMemo(() => columnsOf(act), [act]);
  const [draft, keep] = useDraft(name);
  const { end, record, reset } = useRecording();
  const values = { 'basis.effectiveOn': at, ...draft.values };
  const rows = draft.values.rows ?? [];
  const complete = BASIS.every(f => f.optional || sent(f, values[f.name]) !== undefined);
  const basis = useMemo(() => (complete ? Object.fromEntries(BASIS.map(f => [f.name, values[f.name]])) : null), [draft, complete, at]);
  const day = isDay(values['basis.effectiveOn']) ? values['basis.effectiveOn'] : at;
  const told = useChecked(act, rows, basis, day);
  const change = next => {
    reset();
    keep(next);
  };
  const put = next => change({ ...draft, values: { ...draft.values, rows: next.slice(0, MOST) } });
  const set = (field, value) => change({ ...draft, values: { ...values, ...(typeof field === 'string' ? { [field]: value } : field) } });
  const paste = (text, row, column) => {
    const cells = readTable(text);
    const head = cells.length > 0 && headings(cells[0], columns);
    const places = head || cells[0]?.map((_, i) => column + i);
    const next = rows.slice();
    cells.slice(head ? 1 : 0).forEach((line, n) => {
      const filled = line.map((said, i) => [columns[places[i]]?.name, said]).filter(([into]) => into);
      next[row + n] = { ...next[row + n], ...Object.fromEntries(filled) };
    });
    put(next);
  };
  const save = () => record('reform/carry-out', { commands: told.commands }, { key: draft.key, renew: () => keep({ ...draft, key: newKey() }),
    done: () => keep(anew(name)) });
  const lines = told.answer?.lines ?? [];
  const good = lines.filter(l => l.outcome === 'APPROVED').length;
  const ready = !end.busy && rows.length > 0 && good === rows.length && lines.length === rows.length;
  if (end.answer) return html`<${Done} answer=${end.answer} act=${act} again=${reset} at=${day} />`;
  const problem = end.problem ?? told.problem;
  return html`<fieldset class="basis line"><legend>${t('basis')}</legend>${BASIS.map(f => html`<${Field} key=${f.name} act=${act} field=${f} values=${values}
      set=${set} at=${day} errors=${[]} />`)}</fieldset>
    <${Grid} columns=${columns} rows=${rows} lines=${lines} strange=${told.strange ?? []} put=${put} paste=${paste} most=${MOST} at=${day} />
    <div class="outcome done" aria-live="polite">
      ${problem && html`<${Refusal} problem=${problem} />`}
      <p class="legend">${!rows.length ? t('batch.empty') : !complete ? t('batch.basis') : told.busy ? t('batch.checking', { n: rows.length })
        : t('batch.checked', { n: rows.length, good, bad: lines.length - good })}
        ${told.busy && html` <progress aria-label=${t('state.loading')}></progress>`}</p>
      ${good > 0 && html`<${Summary} answer=${told.answer} />`}
      <p class="actions"><button type="button" class="main" disabled=${!ready} onClick=${save}>
          ${t(end.busy ? 'move.saving' : 'batch.save', { n: rows.length })}</button>
        <button type="button" onClick=${() => change(anew(name))}>${t('move.clear')}</button></p>
    </div>`;
}
