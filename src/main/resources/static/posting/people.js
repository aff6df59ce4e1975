// Finding a person by name, on the day of the time bar.
import { html, useEffect, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { go, usePlace } from '../platform/url.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Roster } from '../establishment/roster.js';

const WAIT_MS = 200;

export function People() {
  const { q, organ } = usePlace();
  const [typed, type] = useState(q);
  const organs = useAnswerInTime('api/organs');
  const told = useAnswerInTime(q || organ ? 'api/people' : null, { query: q, organ });
  useEffect(() => type(q), [q]);
  useEffect(() => {
    const wait = setTimeout(() => go({ q: typed.trim() }), WAIT_MS);
    return () => clearTimeout(wait);
  }, [typed]);
  return html`<section class="people" aria-labelledby="people-title">
    <form class="heading" role="search" onSubmit=${e => e.preventDefault()}><h1 id="people-title">${t('people.title')}</h1>
      <label for="q">${t('people.name')}</label>
      <input id="q" type="search" autocomplete="off" value=${typed} placeholder=${t('people.hint')} onInput=${e => type(e.target.value)} />
      <label for="people-organ">${t('col.organ')}</label>
      <select id="people-organ" value=${organ} onChange=${e => go({ organ: e.target.value })}>
        <option value="">${t('filter.all')}</option>${(organs.answer?.rows ?? []).map(o => html`<option value=${o.organ}>${o.name}</option>`)}</select>
    </form>
    ${!q && !organ ? html`<${Empty} text=${t('people.ask')} />` : html`
    <${Told} of=${told} empty=${t('people.none', { q })} show=${answer => html`
      <${Roster} rows=${answer.rows} organs label=${t('people.title')} />
      <p class="legend">${t('people.count', { n: answer.rows.length })}</p><${Stamp} answer=${answer} />`} />`}
  </section>`;
}
