import type { EntryEdit, Exception, Keyed, ListedException, Located, Organization, Position } from '../../model';
import { commentExceptionsOf, removeComment, removeHeadItem, removeItem, setKey, valueOf } from '../../model';
import type { Run } from '../rule';
import { hasEnded, isExceptable } from '../rule';

/** An exception with what the rules about exceptions need to know about it. */
export interface Accepted {
  readonly exception: Exception;
  /** Where it is written: on a position, in the head, or in a comment. */
  readonly form: 'position' | 'head' | 'comment';
  readonly positions: readonly Position[];
  /** Its end date, as written. */
  readonly until: Located<string> | undefined;
  readonly remove: () => EntryEdit[];
  readonly give: (key: 'reason' | 'until', value: string) => EntryEdit[];
}

/** Every exception of a chart: in the head, on positions, and in comments. */
export function* acceptedIn(organization: Organization): Generator<Accepted> {
  const { head, positions } = organization;
  const list = head.key('exceptions');
  if (list) {
    for (const exception of head.exceptions) {
      yield {
        ...listed(exception, list),
        form: 'head',
        positions: [],
        remove: () => removeHeadItem(list, exception.node),
      };
    }
  }
  for (const position of positions) {
    const { source } = position;
    for (const exception of position.allow) {
      yield {
        ...listed(exception, source),
        form: 'position',
        positions: [position],
        remove: () => removeItem(source, 'allow', exception.node),
      };
    }
  }
  for (const exception of commentExceptionsOf(organization).all) {
    const { comment, position, rule } = exception;
    const behindRule = { entry: comment.entry, span: { start: rule.span.end, end: comment.span.end } };
    yield {
      exception,
      form: 'comment',
      positions: position ? [position] : [],
      until: undefined,
      remove: () => [removeComment(comment)],
      give: (_, value) => [{ ...behindRule, text: ` -- ${value}` }],
    };
  }
}

function listed(exception: ListedException, { entry, key }: Keyed): Pick<Accepted, 'exception' | 'until' | 'give'> {
  const { node } = exception;
  const until = node.kind === 'map' ? valueOf(node, 'until') : undefined;
  return {
    exception,
    until: until?.kind === 'scalar' ? { value: until.text, entry, span: until.span } : undefined,
    give: (name, value) => setKey({ entry, key, value: node }, name, value, ['rule', 'with', 'positions', 'reason']),
  };
}

/**
 * The state of an exception in this run: `stray` if it names no rule whose findings can be accepted, `ended` after its end
 * date, and `held` if its use is unknown, as for a rule that is off or a half-typed text.
 */
export type Standing = 'stray' | 'ended' | 'used' | 'unused' | 'held';

export function standing({ charts, position }: Organization, run: Run, exception: Exception): Standing {
  const rule = run.rule(exception.rule.value);
  if (!rule || !isExceptable(rule)) return 'stray';
  if (hasEnded(exception, run.today)) return 'ended';
  if (run.isFor(exception)) return 'used';
  const isReadable =
    charts.every(({ reading }) => reading.problems.length === 0) &&
    exception.with.every(({ value }) => position(value));
  return isReadable && run.hasRun(rule) ? 'unused' : 'held';
}
