// The panel that the address names: explain~organ~unit~kind~measure~at~known, post~organ~post, person~id, rule~name, user~name,
// slip~which~… (a paper to be printed), act~position, act~~act or act~~~event.
import { html } from './platform/html.js';
import { usePlace } from './platform/url.js';
import { UserHistory } from './access/user.js';
import { Explain } from './audit/explain.js';
import { Rule } from './audit/rule.js';
import { PostHistory } from './posting/post.js';
import { PersonHistory } from './posting/person.js';
import { sheet } from './platform/sheet.js';
import { Lazy } from './platform/states.js';

const fetchSlip = () => import('./posting/slip.js').then(m => m.Slip);
const Slip = props => html`<${Lazy} of=${fetchSlip} ...${props} />`;
const fetchAct = () => Promise.all([import('./audit/act.js'), sheet('audit/audit.css')]).then(([m]) => m.Act);
const Act = props => html`<${Lazy} of=${fetchAct} ...${props} />`;
const PANELS = { act: Act, explain: Explain, post: PostHistory, person: PersonHistory, rule: Rule, user: UserHistory, slip: Slip };

export function Panel({ me }) {
  const [name, ...parts] = usePlace().panel.split('~');
  const Shown = PANELS[name];
  return Shown && html`<${Shown} parts=${parts} me=${me} />`;
}
