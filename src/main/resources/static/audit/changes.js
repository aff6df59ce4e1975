// What was added, left, moved and was reassigned between two days, counted by township and then one by one with its paper.
import { html, useMemo, useState } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { together, useAnswer } from '../platform/answers.js';
import { addDays, monthStart } from '../platform/days.js';
import { go, usePlace } from '../platform/url.js';
import { Help } from '../platform/help.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Counts, KINDS_OF_CHANGE, kindsOfChange } from './changecounts.js';
import { ChangeList } from './changelist.js';
import { ByDay, ByOrgan, Choose, ask, useOrgans } from './filters.js';

const AT_FIRST = 100;

/** From the last milestone before the day; before all of them, from the month's first day. */
export const lastBefore = (milestones, day) => milestones.map(m => m.date).filter(d => d < day).sort().pop() ?? addDays(monthStart(day), -1);

export function Changes() {
  const place = usePlace();
  const { organ, state, at, axis, knownAt } = place;
  const organs = useOrgans();
  const milestones = useAnswer('api/milestones').answer?.rows;
  const to = place.to || at;
  const from = place.from || (milestones && lastBefore(milestones, to));
  const [shown, show] = useState(AT_FIRST);
  const time = { axis, knownAt };
  const told = useAnswer(from ? 'api/changes' : null, { organ }, { from, to, at: to, ...time });
  const before = useAnswer(from && from <= to ? 'api/balance' : null, { organ }, { at: from, ...time });
  const after = useAnswer(from ? 'api/balance' : null, { organ }, { at: to, ...time });
  const rows = told.answer?.rows;
  const chosen = useMemo(() => (rows ?? []).filter(r => !state || kindsOfChange(r).some(([kind]) => kind === state)), [rows, state]);
  return html`<section class="changes" aria-labelledby="changes-title">
    <form class="heading" onSubmit=${e => e.preventDefault()}><h2 id="changes-title">${t('changes.title')}</h2><${Help} of="changes.help" />
      <${ByDay} name="from" label=${t('changes.from')} shown=${from} /><${ByDay} name="to" label=${t('changes.to')} shown=${at} />
      ${milestones && html`<${Choose} name="from" label=${t('changes.since')} all=${t('changes.since.last')} value=${place.from}
        change=${({ from: day }) => ask({ from: day })} options=${since(milestones, place.from, to)} />`}
      ${place.to && html`<button type="button" class="plain" onClick=${() => go({ to: '' })}>${t('changes.to.bar')}</button>`}
      <${ByOrgan} organs=${organs} />
      <${Choose} name="state" label=${t('changes.kind')} options=${KINDS_OF_CHANGE.map(k => [k, word('change', k)])} /></form>
    <${Told} of=${together(told, before, after)} empty=${t('changes.none')} show=${answer => html`
      <${Counts} rows=${answer.rows} before=${before.answer?.rows} after=${after.answer?.rows} organs=${organs} from=${from} to=${to} />
      ${chosen.length === 0 ? html`<${Empty} text=${t('changes.none')} />`
        : html`<${ChangeList} rows=${chosen} shown=${shown} caption=${t('changes.list', { n: chosen.length, kind: state ? word('change', state) : '' })} />`}
      ${chosen.length > shown && html`<p class="actions"><button type="button" onClick=${() => show(shown + 2 * AT_FIRST)}>
        ${t('changes.more', { n: shown, of: chosen.length })}</button>
        <button type="button" class="plain" onClick=${() => show(chosen.length)}>${t('changes.whole')}</button></p>`}
      <${Stamp} answer=${answer} />`} />
  </section>`;
}

/** The milestones as days to begin from; a day that is none of them is told as itself. */
function since(milestones, from, to) {
  const days = milestones.filter(m => m.date < to).map(m => [m.date, `${m.date} ${sentence(m, 'title')}`]);
  return !from || days.some(([day]) => day === from) ? days : [[from, from], ...days];
}
