import type { Diff } from './diff';

/** Sentences about what was not compared, and about text that says the same in another way. */
export function caveats({ unread, hidden, textOnly }: Diff): string[] {
  const side = (name: string, { mistakes, isIncomplete }: Diff['unread']['base']): string[] => [
    ...(mistakes > 0
      ? [
          `The ${name} version has ${mistakes} ${mistakes === 1 ? 'mistake' : 'mistakes'} in its text; only what can be read was compared.`,
        ]
      : []),
    ...(isIncomplete ? [`Some files of the ${name} version could not be read.`] : []),
  ];
  const { reordered, relocated, reworded } = textOnly;
  const text = [
    ...(reordered > 0 ? [`${reordered} reordered`] : []),
    ...(relocated > 0 ? [`${relocated} in another file`] : []),
    ...(reworded > 0 ? [`${reworded} written differently`] : []),
  ];
  return [
    ...side('old', unread.base),
    ...side('new', unread.head),
    ...(hidden.length > 0 ? [`Not compared, because the text around them cannot be read: ${hidden.join(', ')}.`] : []),
    ...(text.length > 0 ? [`Same content, different text: ${text.join(', ')}.`] : []),
  ];
}
