import { changeHtml, changeSvg } from '../../../picture/change';
import { drawioOf } from '../../../picture/export';
import { presentationOf } from '../../../picture/slides';
import './drawings-protocol';

/** A separate script: what makes files that are rarely wanted. */
window.orgchartDrawings = { presentationOf, drawioOf, changeSvg, changeHtml };
