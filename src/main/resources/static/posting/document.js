// The paper of the act: its number is typed, and papers already in the ledger are offered; choosing one fills in who issued it and when.
import { html, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { useCombobox, useRested } from '../platform/combobox.js';

const WAIT_MS = 250;

export function DocumentField({ id, value, setAll, describedBy, wrong }) {
  const [typing, type] = useState(false);
  const query = useRested(typing ? (value ?? '').trim() : '', WAIT_MS);
  const found = useAnswer(query.length > 1 ? 'api/search' : null, { query }).answer?.documents.rows ?? [];
  const rows = typing && query ? found.filter(d => d.document !== value) : [];
  const choose = d => {
    type(false);
    setAll({ 'basis.document': d.document, 'basis.issuer': d.issuer, 'basis.documentDate': d.documentDate });
  };
  const { input, list, option } = useCombobox({ id, rows, choose, leave: () => type(false), free: true, of: value });
  return html`<div class="picker">
    <input ...${input} aria-describedby=${describedBy} aria-invalid=${wrong || undefined} value=${value ?? ''} onBlur=${() => type(false)}
      onInput=${e => { type(true); setAll({ 'basis.document': e.target.value }); }} />
    <ul ...${list} aria-label=${t('find.documents')}>${rows.map((d, i) => html`
      <li key=${d.document + d.issuer} ...${option(i)}>
        ${d.document}<small>${d.issuer} · ${d.documentDate}</small></li>`)}</ul>
  </div>`;
}
