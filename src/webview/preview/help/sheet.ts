import { say } from '../say';
import type { TextKey } from '../texts';

/** One thing that keys do; of several keys each does it. */
interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: TextKey;
}

/** All keys of the page, as the help lists them. */
export const SHEET: readonly { readonly name: TextKey; readonly keys: readonly KeyHelp[] }[] = [
  {
    name: 'keysMove',
    keys: [
      { keys: ['←', '↑', '↓', '→'], does: 'keyWalk' },
      { keys: ['⏎'], does: 'showInText' },
      { keys: ['/'], does: 'search' },
      { keys: [say('space')], does: 'keyFold' },
      { keys: [`Shift+${say('space')}`], does: 'unfoldBelow' },
      { keys: ['Shift+⏎'], does: 'focusTeam' },
      { keys: ['⌫', 'Esc'], does: 'keyLeave' },
      { keys: ['T'], does: 'trace' },
      { keys: ['P'], does: 'showProblemsOf' },
      { keys: ['F8', 'Shift+F8'], does: 'keyProblems' },
    ],
  },
  {
    name: 'keysChange',
    keys: [
      { keys: ['F2'], does: 'rename' },
      { keys: ['H'], does: 'setHolder' },
      { keys: ['A'], does: 'addReport' },
      { keys: ['Shift+A'], does: 'addBeside' },
      { keys: ['M'], does: 'moveTo' },
      { keys: [say('deleteKey')], does: 'delete' },
      { keys: ['Ctrl+Z'], does: 'undo' },
      { keys: ['Ctrl+Y'], does: 'redo' },
      { keys: ['Shift+F10'], does: 'keyMenu' },
    ],
  },
  {
    name: 'keysSee',
    keys: [
      { keys: ['+', '-'], does: 'keyZoom' },
      { keys: ['0'], does: 'actualSize' },
      { keys: ['F'], does: 'fitTitle' },
      { keys: ['?'], does: 'keys' },
    ],
  },
  {
    name: 'keysMouse',
    keys: [
      { keys: [say('mouseClick')], does: 'showInText' },
      { keys: [say('mouseDouble')], does: 'rename' },
      { keys: [say('mouseDrag')], does: 'mouseMoves' },
      { keys: [say('mouseCanvas')], does: 'mousePans' },
      { keys: [`Ctrl+${say('mouseWheel')}`], does: 'keyZoom' },
    ],
  },
];
