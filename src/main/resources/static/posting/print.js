// Which papers can be printed of what was recorded, and the buttons that open them.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { open } from '../platform/url.js';

export const MOVES = { PersonEntered: 'enter', OpeningRecorded: 'enter', PersonExited: 'exit', PersonTransferredIn: 'transfer',
  PersonTransferredOut: 'transfer', PersonAssigned: 'assign' };
export const OUT = ['PersonTransferredOut', 'PersonExited'];
export const placeOf = e => e && [e.organName ?? e.organ, e.unitName ?? e.unit, e.post].filter(Boolean).join(' ');
const USES = { UseRequested: 'sheet', UseReviewed: 'sheet', UseApproved: 'sheet', UseAuthorised: 'notice' };

/** The papers of an act, by the events in it: of moves one paper with a row each. */
const papersOf = types => [...new Set(types.map(type => MOVES[type] ?? USES[type]).filter(Boolean))].slice(0, 1);

export const Print = ({ events, position, short }) => papersOf(events.map(e => e.type)).map(paper => html`<button type="button" key=${paper}
  title=${t(`slip.${paper}`)} onClick=${() => open('slip', paper, position)}>
  ${short ? t('notice.print') : t('slip.print', { what: t(`slip.${paper}`) })}</button> `);
