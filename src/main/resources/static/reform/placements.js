// Where those who are still excess could go: asked for when it is opened, and taken to the rehearsal by a button.
import { html } from '../platform/html.js';
import { t, sentence } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { open } from '../platform/url.js';
import { useFold } from '../platform/fold.js';
import { Told } from '../platform/states.js';
import { Scroll } from '../platform/scroll.js';
import { kindWord } from '../audit/figures.js';
import { rehearse } from './lines.js';
import { Columns } from './office.js';

const Who = ({ row }) => html`<button type="button" class="link" onClick=${() => open('person', row.person)}>${row.name}</button>`;

export function Placements({ office }) {
  const [shown, show] = useFold(false);
  const told = useAnswerInTime(shown && office.district ? 'api/reform/diversions/proposal' : null, { organ: office.district });
  const commands = (told.answer?.placed ?? []).map(p => ({ ...p.command, known: { person: p } }));
  return html`<section class="proposal" aria-labelledby="placements-title"><header class="heading"><h2 id="placements-title">
      <button type="button" class="fold" aria-expanded=${shown} onClick=${() => show(!shown)}><span aria-hidden="true">
        ${shown ? '▾' : '▸'}</span> ${t('reform.placements.title')}</button></h2>
      ${shown && commands.length > 0 && office.may('reform/rehearse') && html`<button type="button" class="main small" onClick=${() => rehearse(commands)}>
        ${t('reform.proposal.rehearse')}</button>`}</header>
    ${shown && html`<p class="legend">${t('reform.placements.help')}</p><${Told} of=${told} show=${sheet => html`
      <p class="about">${sheet.kinds.map(k => html`<span key=${k.kind}>${t('reform.placements.kind', { kind: kindWord(k.kind), seeking: k.seeking,
        free: k.free, placed: k.placed })}</span>`)}
        ${sheet.kinds.length === 0 && t('reform.placements.none')}</p>
      ${sheet.placed.length > 0 && html`<${Scroll} of=${t('reform.placements.title')}><table class="plain cards"><thead><tr>
        <${Columns} of=${['col.name', 'reform.field.from', 'reform.field.to', 'col.kind', 'reform.placements.fit']} /></tr></thead>
        <tbody>${sheet.placed.map(p => html`<tr key=${p.person}><td><${Who} row=${p} /></td><td>${p.organName} <small>${p.unitName}</small></td><td>
          ${p.toOrganName} <small>${p.toUnitName} ${p.toPost ?? ''}</small></td>
          <td>${kindWord(p.kind)}</td><td>${[p.sameClass && t('reform.placements.sameClass'), p.sameSpeciality
            && t('reform.placements.sameSpeciality')].filter(Boolean).join(t('list.comma')) || '—'}</td></tr>`)}</tbody></table><//>`}
      ${sheet.unplaced.length > 0 && html`<h3>${t('reform.placements.unplaced')}</h3><ul class="blocked-list">
        ${sheet.unplaced.map(p => html`<li key=${p.person}>
        <${Who} row=${p} /> ${p.organName} ${p.unitName} · ${kindWord(p.kind)}${t('reform.colon')}${sentence(p)}</li>`)}</ul>`}`} />`}</section>`;
}
