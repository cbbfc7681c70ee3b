import { sayIn } from '../shared/translation';
import { textsOfPage } from '../shared/translation-of-page';
import { TEXTS } from './texts';

/** Says what the preview has to say in the language of its page. */
export const say = sayIn(textsOfPage(TEXTS));
