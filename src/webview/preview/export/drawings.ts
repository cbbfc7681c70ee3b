import { changeHtml, changeSvg } from '../../../picture/change';
import { presentationOf } from '../../../picture/slides';
import './drawings-protocol';

/** A separate script: what makes files that are rarely wanted. */
window.orgchartDrawings = { presentationOf, changeSvg, changeHtml };
