import { sayIn } from '../shared/translation';
import { textsOfPage } from '../shared/translation-of-page';
import { TEXTS } from './texts';

/** Says what the page has to say in its language. */
export const say = sayIn(textsOfPage(TEXTS));
