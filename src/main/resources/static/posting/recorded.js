// What was just recorded, as the daybook has it: who, from where to where, on which paper; of a reversal, what it undid.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { OUT, placeOf } from './print.js';
import { changesOf, whatOf, whereOf, whoOf } from './reversal.js';

export function Recorded({ position }) {
  const row = useAnswer('api/acts', { position: position + 1, limit: 1 }).answer?.rows[0];
  const undone = useAnswer(row?.reverses ? 'api/acts' : null, { act: row?.reverses }).answer?.rows[0];
  if (!row) return null;
  const of = undone ?? row;
  const gone = of.events.filter(e => OUT.includes(e.type));
  const moved = gone.length === 1 && of.events.find(e => e.type === 'PersonTransferredIn');
  const said = [...(undone ? [['undone', whatOf(undone)]] : []), ['name', whoOf(of)],
    ...(moved ? [['out', placeOf(gone[0])], ['in', placeOf(moved)]] : [['place', whereOf(of)]]), ['change', changesOf(row)],
    ['document', `${row.document} ${row.issuer}`], ['effectiveOn', row.effectiveOn]];
  return html`<dl class="recorded">${said.filter(([, what]) => what).map(([name, what]) => html`<div key=${name}><dt>${t(`col.${name}`)}</dt>
    <dd>${what}</dd></div>`)}</dl>`;
}
