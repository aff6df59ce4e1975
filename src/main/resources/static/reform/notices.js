// Public notices: which township put one up, where and until when.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { Scroll } from '../platform/scroll.js';
import { ActForm } from './act.js';
import { Beside, Columns, Do, TownshipFilter, itemOf, useOffice, useTownship, useVerb } from './office.js';

export function Notices({ known }) {
  const { item } = usePlace();
  const office = useOffice();
  const act = useVerb(office, ['publish-notice']);
  const organ = useTownship(office);
  const told = useAnswerInTime('api/reform/notices');
  const notices = told.answer?.rows ?? [];
  const silent = office.townships.filter(o => !notices.some(n => n.organ === o.organ)).map(o => ({ organ: o.organ, organName: o.name }));
  const rows = [...notices, ...silent].filter(r => !organ || r.organ === organ).sort((a, b) => a.organ.localeCompare(b.organ));
  const form = known && act && item && office.townships.length > 0 && html`<${ActForm} key=${item} verb=${act} fixed=${{ organ: item }}
    about=${office.nameOf(item)}
    initial=${{ title: t('reform.notices.titleOf', { name: office.nameOf(item) }) }} />`;
  return html`<${Beside} form=${form}><header class="heading"><h2>${t('reform.notices.title')}</h2><${Help} of="reform.notices.help" />
    <${TownshipFilter} office=${office} />
      <span class="about">${t('reform.notices.count', { n: notices.length, silent: silent.length })}</span></header>
    <${Told} of=${told} empty=${false} show=${answer => (rows.length === 0 ? html`<${Empty} text=${t('reform.notices.none')} />` : html`
      <${Scroll} of=${t('reform.notices.title')}><table class="plain cards"><thead><tr><${Columns} of=${['col.township', 'reform.field.title',
        'reform.field.places', 'reform.notices.day', 'reform.field.until',
          'col.document', 'reform.col.next']} /></tr></thead>
      <tbody>${rows.map(r => html`<${Row} key=${itemOf(r.organ, r.notice ?? '')} row=${r} office=${office} at=${answer.at} />`)}</tbody></table><//>
        <${Stamp} answer=${answer} />`)} /><//>`;
}

const Row = ({ row, office, at }) => html`<tr><td class="organ">${row.organName}</td>
  ${row.notice ? html`<td><a href=${`notice.html?${new URLSearchParams({ organ: row.organ, notice: row.notice, at })}`}>${row.title}</a> <small>
    ${row.notice}</small></td>
    <td>${row.places.join(t('list.comma'))}</td><td class="day">${row.day}</td><td class="day">${row.until}</td><td><small>${row.step.document}</small></td>`
    : html`<td colspan="5"><span class="hint">${t('reform.notices.silent')}</span></td>`}
  <td class="next"><${Do} office=${office} verb="publish-notice" item=${row.organ} /></td></tr>`;
