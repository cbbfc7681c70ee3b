import { make } from '../shared/dom';
import { say } from './say';
import type { TextKey } from './texts';

/** One of a few words, to be set by a person. */
export interface Choice<Value extends string> {
  readonly element: HTMLElement;
  readonly value: Value;
  show(value: Value): void;
  /** Offers only some of the values; the first of them is chosen if the present one is not among them. */
  offer(values: readonly [Value, ...Value[]]): void;
}

/** Radio buttons side by side; the first is chosen until another one is. */
export function choice<Value extends TextKey>(
  name: TextKey,
  values: readonly [Value, ...Value[]],
  choose: (value: Value) => void = () => undefined,
): Choice<Value> {
  let current = values[0];
  const inputs = new Map(
    values.map((value) => {
      const input = make('input', { type: 'radio', name, value, checked: value === current });
      input.addEventListener('change', () => {
        current = value;
        choose(value);
      });
      return [value, input] as const;
    }),
  );
  const labels = new Map(
    [...inputs].map(([value, input]) => [value, make('label', {}, input, make('span', {}, say(value)))] as const),
  );
  const show = (value: Value): void => {
    current = value;
    const input = inputs.get(value);
    if (input !== undefined) input.checked = true;
  };
  return {
    element: make('fieldset', {}, make('legend', {}, say(name)), make('div', { class: 'choice' }, ...labels.values())),
    get value() {
      return current;
    },
    show,
    offer: (offered) => {
      for (const [value, label] of labels) label.hidden = !offered.includes(value);
      if (!offered.includes(current)) show(offered[0]);
    },
  };
}
