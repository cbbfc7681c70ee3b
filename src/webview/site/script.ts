/// <reference path="../exported-page/bundled.d.ts" />

import { scriptText } from '../../picture/export/html';
import script from './search?bundled';

/** The script of a site's pages, as it can be inside of a `<script>` element. */
export const searchScript = (): string => scriptText(script);
