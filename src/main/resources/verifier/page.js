// What the reader sees: choose the folder, read the verdict. Nothing leaves this page.
const $ = id => document.getElementById(id);
let language = (navigator.language ?? '').startsWith('zh') ? 'zh-CN' : 'en';
let shown = null;
let round = 0;

const t = (key, facts = {}) => (WORDS[language][key] ?? key).replace(/\{(\w+)\}/g, (_, name) => facts[name] ?? '');
const made = (tag, content, props = {}) => Object.assign(document.createElement(tag), { textContent: content }, props);

function speak(lang) {
  language = lang;
  document.documentElement.lang = lang;
  for (const each of document.querySelectorAll('[data-t]')) each.textContent = t(each.dataset.t);
  for (const each of document.querySelectorAll('[data-lang]')) each.setAttribute('aria-pressed', String(each.dataset.lang === lang));
  if (shown) show();
}

function say(key, facts) {
  $('state').textContent = key ? t(key, facts) : '';
}

function show() {
  const { checked, wrong, first, figures } = shown;
  $('result').hidden = false;
  $('result').dataset.round = String(round);
  $('verdict').className = wrong.length ? 'bad' : 'clean';
  $('verdict').textContent = wrong.length ? t('verdict.bad', { n: wrong.length }) : t('verdict.clean');
  $('first').textContent = first === null ? '' : t('first', { position: first });
  $('first').dataset.position = first ?? '';
  $('wrong').replaceChildren(...wrong.map(each => made('li', t(`wrong.${each.key}`, each.facts), { className: each.key })));
  $('checked').replaceChildren(...checked.map(each => made('li', t(`checked.${each.key}`, each.facts))));
  $('figures').replaceChildren(...(figures ? [tableFor(figures)] : []));
}

function tableFor({ heads, rows }) {
  const table = made('table', '');
  table.append(made('caption', t('figures')));
  const top = table.createTHead().insertRow();
  heads.forEach(head => top.append(made('th', t(`col.${head}`))));
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    row.forEach((cell, i) => line.append(made('td', ['kind', 'seat'].includes(heads[i]) ? t(`word.${cell}`) : cell,
      { className: typeof cell === 'number' ? 'n' : '', title: cell })));
  }
  return table;
}

/** What the reader knows from elsewhere; null if it is not written as it must be. */
function known() {
  const held = $('held').value.split(/[\s,]+/).filter(Boolean).map(each => /^(\d{1,9}):([0-9a-f]{64})$/.exec(each));
  if (held.includes(null)) return null;
  return { held: held.map(([, size, root]) => ({ size: Number(size), root })), fingerprint: $('fingerprint').value.trim(),
    paper: $('paper').value.trim() };
}

async function check(files) {
  const mine = ++round;
  shown = null;
  $('result').hidden = true;
  const facts = known();
  if (!facts) return say('state.held');
  if (!files.has(MANIFEST)) return say('state.noPack');
  try {
    const found = await new Check(files, facts, name => mine === round && say('state.reading', { name })).run();
    if (mine !== round) return undefined;
    shown = found;
    say(null);
    show();
  } catch (failure) {
    if (mine === round) say('state.failed', { failure: String(failure) });
  }
  return undefined;
}

/** Names within the pack: without the folder that was chosen. */
const chosen = list => new Map([...list].map(file => [file.webkitRelativePath.split('/').slice(1).join('/'), file]));

async function dropped(entry, folder, files) {
  if (entry.isFile) files.set(folder + entry.name, await new Promise((good, bad) => entry.file(good, bad)));
  else for (const each of await inside(entry)) await dropped(each, `${folder}${entry.name}/`, files);
  return files;
}

async function inside(entry) {
  const reader = entry.createReader();
  const all = [];
  for (let some = [null]; some.length; all.push(...some)) some = await new Promise((good, bad) => reader.readEntries(good, bad));
  return all;
}

let last = null;
const take = files => {
  last = files;
  check(files);
};
$('pack').addEventListener('change', event => event.target.files.length && take(chosen(event.target.files)));
for (const id of ['fingerprint', 'held', 'paper']) $(id).addEventListener('change', () => last && check(last));
for (const each of document.querySelectorAll('[data-lang]')) each.addEventListener('click', () => speak(each.dataset.lang));
for (const name of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(name, event => {
    event.preventDefault();
    $('drop').classList.toggle('over', name === 'dragover');
  });
}
document.addEventListener('drop', async event => {
  const entry = event.dataTransfer.items[0]?.webkitGetAsEntry();
  if (!entry?.isDirectory) return say('state.noPack');
  const files = new Map();
  for (const each of await inside(entry)) await dropped(each, '', files);
  return take(files);
});
speak(language);
