// Who is there, which room, which panel.
import { html, render, useCallback, useEffect, useRef, useState } from './platform/html.js';
import { begin, speak, t, language, wanted } from './platform/i18n.js';
import { me as askMe, onConnection } from './platform/api.js';
import { askAhead } from './platform/ahead.js';
import { useAnswer } from './platform/answers.js';
import { answersOf } from './platform/memory.js';
import { Connection, TopBar } from './platform/frame.js';
import { Lazy, Loading, Trouble } from './platform/states.js';
import { sheet } from './platform/sheet.js';
import { go, here, usePlace } from './platform/url.js';
import { Login } from './access/login.js';
import { TimeBar } from './audit/timebar.js';
import { firstDay } from './audit/range.js';
import { Alarms } from './log/alarms.js';
import { draftsOf } from './platform/drafts.js';
import { Panel } from './panel.js';

// Asked at once, beside the words and the screens.
const first = askMe();
first.catch(() => {});

const ownPassword = () => import('./access/password.js').then(m => m.Password);

// A room is a screen with its own address; its file is fetched when it is first entered. What it asks first may be asked ahead.
const ROOMS = [
  { name: 'overview', screen: () => import('./audit/overview.js').then(m => m.Overview), mark: 'township', asks: () => ['api/balance'] },
  { name: 'township', screen: () => import('./establishment/township.js').then(m => m.dressed()), hidden: true },
  { name: 'people', screen: () => import('./posting/people.js').then(m => m.People),
    asks: ({ q, organ }) => (q || organ) && ['api/people', { query: q, organ }] },
  { name: 'move', screen: () => import('./posting/move.js').then(m => m.Move), may: me => me.mayWrite },
  { name: 'reform', screen: () => import('./reform/reform.js').then(m => m.dressed()) },
  { name: 'findings', screen: () => import('./audit/desk.js').then(m => m.dressed()) },
  { name: 'sheets', screen: () => import('./exchange/sheets.js').then(m => m.dressed()) },
  { name: 'log', screen: () => import('./log/desk.js').then(m => m.dressed()) },
  { name: 'users', screen: () => import('./access/office.js').then(m => m.dressed()), may: me => me.role !== 'TOWNSHIP' },
  { name: 'password', screen: ownPassword, hidden: true },
];

/** Three steps for who is here for the first time, fetched only then; once ended they come again only when asked for. */
function FirstSteps({ me }) {
  const [Tour, show] = useState(null);
  useEffect(() => {
    const asked = new URLSearchParams(location.search).has('tour');
    if (!asked && localStorage.getItem(`dingbian.tour.${me.user}`)) return;
    Promise.all([import('./platform/tour.js'), sheet('platform/tour.css')]).then(([m]) => show(() => m.Tour), () => {});
  }, []);
  return Tour && html`<${Tour} me=${me} ended=${() => show(null)} />`;
}

function Desk({ me }) {
  draftsOf(me.user);
  answersOf(me.user);
  const place = usePlace();
  const told = useAnswer('api/milestones');
  const milestones = told.answer?.rows;
  useEffect(() => { if (milestones && !place.at) go({ at: firstDay(milestones) }); }, [milestones, place.at]);
  const allowed = ROOMS.filter(r => r.may?.(me) ?? true);
  const room = ROOMS.find(r => r.name === place.room) ?? ROOMS[0];
  return html`
    <a class="skip" href="#main">${t('nav.skip')}</a>
    <${TopBar} me=${me} rooms=${allowed.filter(r => !r.hidden)} />
    <${Alarms} me=${me} />
    ${told.problem ? html`<${Trouble} problem=${told.problem} again=${told.again} />`
      : !milestones || !place.at ? html`<${Loading} />` : html`
    <${TimeBar} milestones=${milestones} />
    <main id="main" tabindex="-1">${allowed.includes(room) ? html`<${Lazy} of=${room.screen} key=${room.name} me=${me} milestones=${milestones} />`
      : html`<${Trouble} problem=${{ status: 403 }} />`}</main>
    <${Panel} me=${me} /><${FirstSteps} me=${me} />`}`;
}

function App() {
  const { lang } = usePlace();
  const [me, be] = useState(null);
  const [trouble, say] = useState(null);
  const [, spoken] = useState(language());
  useEffect(() => { speak(wanted(lang)).then(() => spoken(language())); }, [lang]);
  const wasIn = useRef(false);
  if (me?.user) wasIn.current = true;
  const enter = useCallback(() => askMe().then(who => { say(null); be(who); }, say), []);
  useEffect(() => { first.then(be, say); }, []);
  useEffect(() => onConnection(news => news === 'expired' && enter()), []);
  return html`<${Connection} />
    ${trouble && !me ? html`<${Trouble} problem=${trouble} again=${enter} />`
      : !me ? html`<${Loading} />`
      : me.passwordMustChange ? html`<${TopBar} me=${me} rooms=${[]} /><main id="main"><${Lazy} of=${ownPassword} me=${me} changed=${enter} /></main>`
      : me.user ? html`<${Desk} me=${me} key=${me.user + language()} />`
      : html`<${Login} me=${me} entered=${enter} expired=${wasIn.current} />`}`;
}

function firstQuestions({ user, passwordMustChange }) {
  if (!user || passwordMustChange) return;
  answersOf(user);
  askAhead('api/milestones');
  const { at, axis, knownAt } = here();
  const [path, params] = (at && entered.asks?.(here())) || [];
  if (path) askAhead(path, { ...params, at, axis, knownAt });
}

const entered = ROOMS.find(r => r.name === here().room) ?? ROOMS[0];
entered.screen().catch(() => {}); // fetched while the server says who asks
first.then(firstQuestions, () => {});
begin(wanted(here().lang), () => render(html`<${App} />`, document.getElementById('app')));
