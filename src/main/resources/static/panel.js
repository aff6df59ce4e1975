// The panel that the address names: explain~organ~unit~kind~measure~at~known, post~organ~post, person~id, rule~name, user~name,
// slip~which~… (a paper to be printed), act~position, act~~act or act~~~event.
import { html } from './platform/html.js';
import { usePlace } from './platform/url.js';
import { UserHistory } from './access/user.js';
import { Explain } from './audit/explain.js';
import { Lazy } from './platform/states.js';
import { sheet } from './platform/sheet.js';

const fetchSlip = () => import('./posting/slip.js').then(m => m.Slip);
const Slip = props => html`<${Lazy} of=${fetchSlip} ...${props} />`;
const fetchAct = () => Promise.all([import('./audit/act.js'), sheet('audit/audit.css')]).then(([m]) => m.Act);
const Act = props => html`<${Lazy} of=${fetchAct} ...${props} />`;
const fetchRule = () => import('./audit/rule.js').then(m => m.Rule);
const Rule = props => html`<${Lazy} of=${fetchRule} ...${props} />`;
// The panels with pictures come with their style.
const lanes = () => sheet('posting/lanes.css');
const fetchPost = () => Promise.all([import('./posting/post.js'), lanes()]).then(([m]) => m.PostHistory);
const fetchPerson = () => Promise.all([import('./posting/person.js'), lanes()]).then(([m]) => m.PersonHistory);
const PostHistory = props => html`<${Lazy} of=${fetchPost} ...${props} />`;
const PersonHistory = props => html`<${Lazy} of=${fetchPerson} ...${props} />`;
const PANELS = { act: Act, explain: Explain, post: PostHistory, person: PersonHistory, rule: Rule, user: UserHistory, slip: Slip };

export function Panel({ me }) {
  const [name, ...parts] = usePlace().panel.split('~');
  const Shown = PANELS[name];
  return Shown && html`<${Shown} parts=${parts} me=${me} />`;
}
