import { LEGEND_SIGN_PX, type LegendKey, legendKeys, legendSign } from '../../../../picture/change/legend';
import type { UnionDiagram } from '../../../../picture/change/union';
import { make } from '../../../shared/dom';
import { say } from '../../say';
import type { TextKey } from '../../texts';

const WORDS: Readonly<Record<LegendKey, TextKey>> = {
  added: 'stateAdded',
  removed: 'stateRemoved',
  moved: 'stateMoved',
  changed: 'stateChanged',
  'moved-from': 'movedFrom',
  'handed-over': 'handedOver',
};

/** What the marks and curves of a picture mean, as far as it has them. */
export const legendOf = (union: UnionDiagram): HTMLElement[] =>
  legendKeys(union).map((key) => {
    const entry = make('span', {}, say(WORDS[key]));
    const sign = `<svg aria-hidden="true" width="${LEGEND_SIGN_PX}" height="20" viewBox="0 -10 ${LEGEND_SIGN_PX} 20">${legendSign(key)}</svg>`;
    entry.insertAdjacentHTML('afterbegin', sign);
    return entry;
  });
