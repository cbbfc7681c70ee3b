import { TEXTS } from './texts';
import { sayIn } from './translation';
import { textsOfPage } from './translation-of-page';

/** Says what the preview has to say in the language of its page. */
export const say = sayIn(textsOfPage(TEXTS));
