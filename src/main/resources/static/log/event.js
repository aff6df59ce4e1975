// Whether one event is in the log: its own text is hashed here, then joined with the hashes beside it, up to the root that was signed.
import { html, useLayoutEffect, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { ask } from '../platform/api.js';
import { go, usePlace } from '../platform/url.js';
import { Help } from '../platform/help.js';
import { Empty, Loading, Trouble } from '../platform/states.js';
import { utf8 } from './crypto.js';
import { climb, leafOf } from './tree.js';
import { lookAtHead, useLook } from './truth.js';
import { Check, Verdict } from './words.js';
import { Path } from './path.js';
import { LeafText } from './leaf.js';

const NOT_MINE = 403;

/** What the server says of the leaf's text; null if it belongs to another organ, whose hashes can be proven all the same. */
const textOf = (position, signal) => ask(`api/log/leaf?position=${position}`, signal).then(leaf => leaf.text, problem => {
  if (problem.status === NOT_MINE) return null;
  throw problem;
});

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

async function prove(position, signal) {
  const truth = await lookAtHead(signal);
  const { head } = truth;
  if (position > head.size) return { beyond: head.size };
  const [told, text] = await Promise.all([ask(`api/log/inclusion?position=${position}&size=${head.size}`, signal), textOf(position, signal)]);
  const leafHash = text === null ? told.leafHash : await leafOf(utf8(text));
  const leaf = text === null ? {} : read(text);
  const steps = await climb({ leafHash, position, size: head.size, hashes: told.hashes });
  const root = steps && (steps.length ? steps[steps.length - 1].node : leafHash);
  const isLeaf = text === null ? null : leafHash === told.leafHash && leaf.position === position;
  const isRoot = root === head.rootHash;
  return { truth, leaf, text, leafHash, steps: steps ?? [], root, isLeaf, isRoot, holds: isLeaf !== false && isRoot && truth.holds };
}

export function Proof() {
  const { position } = usePlace();
  const asked = /^[1-9]\d{0,8}$/.test(position) ? Number(position) : 0;
  return html`<section aria-labelledby="proof-title"><header class="heading"><h2 id="proof-title">${t('log.proof.title')}</h2><${Help} of="log.proof.help" />
    <${Which} position=${position} /></header>
    ${asked ? html`<${Proven} key=${asked} position=${asked} />`
      : html`<${Empty} text=${t(position ? 'log.proof.noNumber' : 'log.proof.which')} />`}</section>`;
}

function Which({ position }) {
  const [typed, type] = useState(position);
  useLayoutEffect(() => type(position), [position]);
  const look = event => {
    event.preventDefault();
    go({ position: typed.trim() }, { push: true });
  };
  return html`<form class="inline" onSubmit=${look}><label for="position">${t('log.position')}</label>
    <input id="position" type="text" inputmode="numeric" autocomplete="off" size="9" value=${typed} onInput=${e => type(e.target.value)} />
    <button type="submit" class="main small">${t('log.prove')}</button></form>`;
}

function Proven({ position }) {
  const look = useLook(signal => prove(position, signal), position);
  const { found, problem } = look;
  if (problem) return html`<${Trouble} problem=${problem} again=${look.again} />`;
  if (!found) return html`<${Loading} />`;
  if (found.beyond !== undefined) return html`<${Empty} text=${t('log.proof.beyond', { position, size: found.beyond })} />`;
  const { truth, isLeaf, isRoot, holds, text, steps } = found;
  const { head } = truth;
  const says = !holds ? 'log.proof.doesNotHold' : text === null ? 'log.proof.holds.leaf' : 'log.proof.holds';
  return html`<${Verdict} is=${holds}>${t(says, { position, size: head.size })}<//>
    <div class="two proof"><div><h3>${t('log.checked')}</h3><ol class="checks">
      <${Check} is=${isLeaf}>${t(text === null ? 'log.proof.leaf.notMine' : 'log.proof.leaf')}<//>
      <${Check} is=${isRoot}>${t('log.proof.path', { n: steps.length, root: head.rootHash.slice(0, 16) })}<//>
      <${Check} is=${truth.isSigned && truth.keysHold}>${t('log.proof.signed', { n: head.size })}<//>
      <${Check} is=${truth.course === 'first' ? null : !['shorter', 'broken'].includes(truth.course)}>
        ${t(`log.check.course.${truth.course}`, { from: truth.kept?.size ?? '', to: head.size })}<//></ol>
      ${!holds && html`<p class="legend">${t('log.proof.whatNow')}</p>`}
      ${text !== null && html`<${LeafText} position=${position} leaf=${found.leaf} text=${text} />`}</div>
    <${Path} position=${position} leafHash=${found.leafHash} steps=${steps} root=${head.rootHash} isRoot=${isRoot} isLeaf=${isLeaf} /></div>`;
}
