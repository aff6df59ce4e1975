// Who is there, which room, which panel.
import { html, render, useCallback, useEffect, useState } from './platform/html.js';
import { speak, t, language, wanted } from './platform/i18n.js';
import { me as askMe, onConnection } from './platform/api.js';
import { useAnswer } from './platform/answers.js';
import { Connection, TopBar } from './platform/frame.js';
import { Loading, Trouble } from './platform/states.js';
import { go, usePlace } from './platform/url.js';
import { Login } from './access/login.js';
import { Overview } from './audit/overview.js';
import { Findings } from './audit/findings.js';
import { TimeBar } from './audit/timebar.js';
import { firstDay } from './audit/range.js';
import { Township } from './establishment/township.js';
import { People } from './posting/people.js';
import { Move } from './posting/move.js';
import { Panel } from './panel.js';

// A room is a screen with its own address; reform, log and exchange will stand here too.
const ROOMS = [
  { name: 'overview', screen: Overview, mark: 'township' },
  { name: 'township', screen: Township, hidden: true },
  { name: 'people', screen: People },
  { name: 'findings', screen: Findings },
  { name: 'move', screen: Move, writes: true },
];

function Desk({ me }) {
  const place = usePlace();
  const told = useAnswer('api/milestones');
  const milestones = told.answer?.rows;
  useEffect(() => { if (milestones && !place.at) go({ at: firstDay(milestones) }); }, [milestones, place.at]);
  const allowed = ROOMS.filter(r => !r.writes || me.mayWrite);
  const { screen: Screen } = allowed.find(r => r.name === place.room) ?? ROOMS[0];
  return html`
    <a class="skip" href="#main">${t('nav.skip')}</a>
    <${TopBar} me=${me} rooms=${allowed.filter(r => !r.hidden)} />
    ${told.problem ? html`<${Trouble} problem=${told.problem} again=${told.again} />`
      : !milestones || !place.at ? html`<${Loading} />` : html`
    <${TimeBar} milestones=${milestones} />
    <main id="main" tabindex="-1"><${Screen} me=${me} /></main>
    <${Panel} me=${me} />`}`;
}

function App() {
  const { lang } = usePlace();
  const [me, be] = useState(null);
  const [trouble, say] = useState(null);
  const [, spoken] = useState(language());
  useEffect(() => { speak(wanted(lang)).then(() => spoken(language())); }, [lang]);
  const enter = useCallback(() => askMe().then(who => { say(null); be(who); }, say), []);
  useEffect(() => { enter(); }, []);
  useEffect(() => onConnection(news => news === 'expired' && enter()), []);
  return html`<${Connection} />
    ${trouble && !me ? html`<${Trouble} problem=${trouble} again=${enter} />`
      : !me ? html`<${Loading} />`
      : me.user ? html`<${Desk} me=${me} key=${me.user + language()} />`
      : html`<${Login} me=${me} entered=${enter} />`}`;
}

speak(wanted(new URLSearchParams(location.search).get('lang'))).then(() => render(html`<${App} />`, document.getElementById('app')));
