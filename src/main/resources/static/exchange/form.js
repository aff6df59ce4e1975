// A form around its table: the title, who made it and when, who checked it, and of which ledger it is.
import { html, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { clock, today } from '../platform/days.js';
import { Scroll } from '../platform/scroll.js';
import { Paper } from '../log/paper.js';
import { flat, readTable } from './table.js';
import { download, lines } from './tools.js';

const KEPT = 'dingbian.maker.';

/** The words of the paper line, where the table is none that a line can name. */
function Words({ answer: { at, axis, knownAt, position } }) {
  const root = useAnswer('api/log/paper', { table: 'balance' }, { at, axis, knownAt }).answer?.root;
  return html`<div class="paper"><p>${t('paper.says', { at, axis: t(`axis.${axis}`), known: clock(knownAt), position, root })}</p></div>`;
}

/** The office that makes the sheet is asked once and kept on this computer. */
function Maker({ me }) {
  const [maker, name] = useState(() => localStorage.getItem(KEPT + me.user) ?? me.organName ?? '');
  const named = event => {
    name(event.target.value);
    localStorage.setItem(KEPT + me.user, event.target.value);
  };
  return html`<label>${t('sheets.maker')}<input type="text" maxlength="60" value=${maker} onInput=${named} /></label>`;
}

/** @param proof what a paper line can name: {table, organ, by}; without it the sheet says its position and root in words */
export const Form = ({ me, title, answer, proof, children }) => html`<article class="sheet" aria-label=${title}>
  <h2>${title}</h2>
  <p class="made"><${Maker} me=${me} /><span>${t('sheets.day', { at: answer.at })}</span><span>${t('sheets.made', { day: today() })}</span></p>
  <${Scroll} of=${title}>${children}<//>
  <p class="signs">${['lister', 'checker', 'head'].map(s => html`<span key=${s}>${t(`sheets.sign.${s}`)}</span>`)}</p>
  ${proof ? html`<${Paper} answer=${answer} ...${proof} />` : html`<${Words} answer=${answer} />`}
</article>`;

/** How much of the width each column has, in hundredths; what does not fit takes what it needs. */
export const Widths = ({ of }) => html`<colgroup>${of.map((width, i) => html`<col key=${i} style=${{ width: `${width}%` }} />`)}</colgroup>`;

const BLANK = '        ';
const joined = parts => [...parts].map(flat).join(BLANK);

/** The workbook of a form: the same title, lines, table and proof as the page shows. */
export async function saveSheet(form, paper, say) {
  if (!form) {
    say(t('state.empty'));
    return;
  }
  say(t('sheet.saving'));
  const { head, body } = readTable(form.querySelector('table'));
  const name = await download({ title: flat(form.querySelector('h2')), paper, above: lines([joined(form.querySelector('.made').children)]), head, body,
    below: lines([joined(form.querySelector('.signs').children), ...[...form.querySelectorAll('.paper p')].map(flat)]) });
  say(t('sheet.done', { n: body.length, name }));
}
