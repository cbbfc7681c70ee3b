import { sayIn } from '../preview/translation';
import { textsOfPage } from '../preview/translation-of-page';
import { TEXTS } from './texts';

/** Says what the page has to say in its language. */
export const say = sayIn(textsOfPage(TEXTS));
