import { presentationOf } from '../../../picture/slides';
import './drawings-protocol';

/** A separate script: what makes drawings for other programs. */
window.orgchartDrawings = { presentationOf };
