// A plan as it is typed, and the plan that it means.
import { KINDS } from '../platform/codes.js';
import { listOf } from '../posting/body.js';

export const nameOfDraft = (organ, plan) => `draft-plan:${organ}~${plan}`;
const JOINED = '\u3001';
const typed = list => (list ?? []).join(JOINED);

const row = u => ({ unit: u.unit, name: u.name, unitType: u.unitType, plates: typed(u.plates), duties: typed(u.duties), predecessors: typed(u.predecessors),
  quotas: Object.fromEntries((u.quotas ?? []).map(q => [q.kind, String(q.amount)])), posts: u.posts ?? [] });

export const emptyRow = () => row({ unit: '', name: '', unitType: 'OFFICE' });

export function fromVersion(file) {
  const last = file.versions[file.versions.length - 1];
  return { plan: file.plan, title: last.title, duties: typed(last.duties), closing: typed(last.closing), units: last.units.map(row) };
}

export function fromStanding(units, figures, title) {
  const quotas = unit => figures.filter(f => f.unit === unit && f.approved > 0).map(f => ({ kind: f.kind, amount: f.approved }));
  return { plan: '', title, duties: '', closing: '', units: units.map(u => row({ ...u, predecessors: [], quotas: quotas(u.unit) })) };
}

const isWhole = u => u.unit.trim() && u.name.trim();

/** The body of draft-plan without its organ and basis; rows that are only begun are left out. */
export const asPlan = draft => ({ plan: draft.plan.trim(), title: draft.title.trim(), duties: listOf(draft.duties), closing: listOf(draft.closing),
  units: draft.units.filter(isWhole).map(u => ({ unit: u.unit.trim(), name: u.name.trim(), unitType: u.unitType, plates: listOf(u.plates),
    duties: listOf(u.duties),
    predecessors: listOf(u.predecessors), quotas: KINDS.filter(k => /^\d+$/.test((u.quotas[k] ?? '').trim())).map(k => ({ kind: k,
      amount: Number(u.quotas[k]) })),
    posts: u.posts.filter(p => p.post.trim() && p.title.trim()) })) });

/** A numbered post for each place of the quota that has none yet. */
export function withPosts(unit, title) {
  const posts = [...unit.posts];
  const used = new Set(posts.map(p => p.post));
  for (const kind of KINDS) {
    let wanting = Number(unit.quotas[kind] ?? 0) - posts.filter(p => p.kind === kind).length;
    for (let n = 1; wanting > 0; n++) {
      const post = `${unit.unit}-${String(n).padStart(2, '0')}`;
      if (used.has(post)) continue;
      used.add(post);
      posts.push({ post, title, kind, leadership: false });
      wanting--;
    }
  }
  return { ...unit, posts };
}
