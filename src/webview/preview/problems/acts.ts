import type { Problem } from '../../../picture/diagram/diagram';
import { make } from '../../shared/dom';
import type { PartHost } from '../frame/part';
import { icon } from '../icons';
import { say } from '../say';

/**
 * What can be done about a problem: show it in the text, or apply one of its quick fixes, which are requested now.
 * @param known what to do when there is something to be taken, such as bringing it into sight
 */
export function actsOn(
  { id, message }: Problem,
  host: Pick<PartHost, 'open' | 'fixes' | 'fix'>,
  known: () => void,
): HTMLElement {
  const show = act(say('showInText'), 'text', () => host.open({ problem: id }));
  const acts = make('div', { class: 'acts', role: 'group', 'aria-label': message }, show);
  void host.fixes(id).then((titles) => {
    const fixes = titles.map((title) => act(title, 'fix', () => host.fix(id, title)));
    for (const fix of fixes) fix.prepend(icon('fix'));
    acts.prepend(...fixes);
    if (fixes.length > 0 && acts.isConnected) known();
  });
  return acts;
}

function act(label: string, kind: string, run: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: kind }, make('span', {}, label));
  button.addEventListener('click', run);
  return button;
}
