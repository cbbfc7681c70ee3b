import type { Change, Revision } from '../../refactor';
import { plan, replacementsIn, revise, unrevised } from '../../refactor';
import type { Finding, Place } from '../../text';
import { applyEdits, groupBy } from '../../text';
import type { Snapshot } from '../../workspace';
import { revised, seenFrom } from '../../workspace';
import type { Step } from './plan';

/** An edit of the original chart, with the steps of the plan that it makes. */
export interface StepEdit extends Place {
  readonly text: string;
  readonly steps: readonly Step[];
}

/** A chart after changes, and the changes that could not be made. */
export interface Applied {
  readonly chart: Snapshot;
  readonly edits: readonly StepEdit[];
  readonly refused: readonly { readonly change: Change; readonly reason: string }[];
}

/** Makes the changes of a plan one by one, as refactorings that keep comments and order. */
export function applySteps(before: Snapshot, steps: readonly Step[]): Applied {
  const refused: { change: Change; reason: string }[] = [];
  const revisions = new Map<string, Revision>(before.files.map(({ uri, text }) => [uri, unrevised(text)]));
  const touched = new Map<string, Set<Step>>();
  let now = before;
  for (const step of steps) {
    for (const change of step.changes) {
      const made = plan(now.organization, change);
      if ('refused' in made) {
        refused.push({ change, reason: made.refused });
        continue;
      }
      for (const id of made.positions) touched.set(id, (touched.get(id) ?? new Set()).add(step));
      const byFile = groupBy(made.edits, ({ uri }) => uri);
      for (const [uri, own] of byFile) revisions.set(uri, revise(revisions.get(uri)!, own));
      now = revised(now, new Map([...byFile].map(([uri, own]) => [uri, applyEdits(now.file(uri)!.text, own)])));
    }
  }
  const edits = before.files.flatMap(({ uri, text }) =>
    replacementsIn(revisions.get(uri)!, text).map((edit) => ({
      uri,
      ...edit,
      steps: stepsOf(before, { uri, ...edit }, touched),
    })),
  );
  return { chart: now, edits, refused };
}

/** The steps that an edit makes: those of the positions that it adds, else of the position that contains it. */
function stepsOf(
  before: Snapshot,
  { uri, span, text }: Place & { readonly text: string },
  touched: ReadonlyMap<string, ReadonlySet<Step>>,
): Step[] {
  const known = new Set(before.organization.positions.map(({ id }) => id.value));
  const added = [...touched].filter(([id]) => !known.has(id) && text.includes(`${id}:`));
  if (added.length > 0) return [...new Set(added.flatMap(([, steps]) => [...steps]))];
  const { positionAt } = seenFrom(before, before.file(uri)!, 0);
  const own = positionAt(span.start) ?? positionAt(span.end);
  return [...(touched.get(own?.id.value ?? '') ?? [])];
}

/** The findings of only one of two states of a chart. */
export function findingsDelta(
  before: Snapshot,
  after: Snapshot,
): { readonly opened: readonly Finding[]; readonly closed: readonly Finding[] } {
  return { opened: without(after.findings, before.findings), closed: without(before.findings, after.findings) };
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const key = ({ code, positions, message }: Finding): string => JSON.stringify([code, positions, message]);
  const left = new Map([...groupBy(others, key)].map(([each, group]) => [each, group.length]));
  return findings.filter((finding) => {
    const count = left.get(key(finding)) ?? 0;
    left.set(key(finding), count - 1);
    return count <= 0;
  });
}
