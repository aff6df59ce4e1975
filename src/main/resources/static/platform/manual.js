// The user's manual as the server ships it, one task a page. The address says a task, or a screen of which a task tells.
import { html, render, useEffect, useState } from './html.js';
import { begin, language, t, wanted } from './i18n.js';
import { Problem } from './api.js';
import { Markdown, slug } from './markdown.js';
import { Empty, Loading, Trouble } from './states.js';

const MANUAL = 'docs/manual.zh-CN.md';
const WHOLE = 'whole';

const fetched = () => fetch(MANUAL).catch(() => ({ status: 0 }))
  .then(answer => (answer.ok ? answer.text() : Promise.reject(new Problem(answer.status))));

/** Under each task's heading a comment names the task and the screens of which it tells. */
function tasksOf(manual) {
  const tasks = [];
  let group = '';
  for (const line of manual.split('\n')) {
    const [, marks, heading] = /^(##|###) (.*)$/.exec(line) ?? [];
    const names = /^<!-- help: (.*) -->$/.exec(line)?.[1];
    if (marks === '##') group = heading;
    else if (marks) tasks.push({ group, title: heading, names: [], lines: [] });
    else if (names) tasks[tasks.length - 1].names = names.split(' ');
    else if (tasks.length) tasks[tasks.length - 1].lines.push(line);
  }
  return tasks;
}

const addressOf = task => `help.html?screen=${task.names[0]}`;

/** Where a link of the document leads on the page. */
const leadsTo = tasks => link => {
  const [file, anchor] = link.split('#');
  if (file === 'rules.md') return `./?panel=rule~${anchor}`;
  const task = !file && tasks.find(each => slug(each.title) === anchor);
  return task ? addressOf(task) : `docs/${link}`;
};

function Contents({ tasks, shown }) {
  const groups = [...new Set(tasks.map(each => each.group))];
  return html`<nav aria-label=${t('manual.contents')}>${groups.map(group => html`<section key=${group}><h2>${group}</h2>
      <ul>${tasks.filter(each => each.group === group).map(each => html`<li key=${each.title}>
        <a href=${addressOf(each)} aria-current=${each === shown ? 'page' : undefined}>${each.title}</a></li>`)}</ul></section>`)}
    <p><a href=${`help.html?screen=${WHOLE}`}>${t('manual.whole')}</a></p>
    <p><a href="./?tour=again">${t('manual.tour')}</a></p></nav>`;
}

const Task = ({ of: { title, lines }, to }) => html`<article class="prose"><h1>${title}</h1><${Markdown} lines=${lines} to=${to} up=${2} /></article>`;

function Manual() {
  const [{ manual, problem }, tell] = useState({});
  const read = () => fetched().then(found => tell({ manual: found }), failed => tell({ problem: failed }));
  useEffect(() => { read(); }, []);
  if (problem) return html`<main><${Trouble} problem=${problem} again=${read} /></main>`;
  if (!manual) return html`<main><${Loading} /></main>`;
  const tasks = tasksOf(manual);
  const screen = new URLSearchParams(location.search).get('screen') ?? '';
  const named = name => tasks.find(each => each.names.includes(name));
  const shown = screen === WHOLE ? null : named(screen) ?? named(screen.split(':')[0]) ?? tasks[0];
  const to = leadsTo(tasks);
  document.title = `${shown?.title ?? t('manual.title')} · ${t('app.title')}`;
  return html`<a class="skip" href="#main">${t('nav.skip')}</a>
    <header class="top"><span class="brand"><a href="./">${t('app.title')}</a></span><strong>${t('manual.title')}</strong>
      <button type="button" class="plain" onClick=${() => window.print()}>${t('notice.print')}</button></header>
    <div class="manual"><${Contents} tasks=${tasks} shown=${shown} />
      <main id="main" tabindex="-1">${language() !== 'zh-CN' && html`<p class="legend">${t('manual.language')}</p>`}
        <div lang="zh-CN">${(shown ? [shown] : tasks).map(each => html`<${Task} key=${each.title} of=${each} to=${to} />`)}
          ${tasks.length === 0 && html`<${Empty} />`}</div></main></div>`;
}

begin(wanted(new URLSearchParams(location.search).get('lang')), () => render(html`<${Manual} />`, document.getElementById('app')));
