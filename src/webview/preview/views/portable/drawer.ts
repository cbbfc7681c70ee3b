import '../../../mermaid/stock-protocol';
import { laterScript } from '../../later-script';

/** Stock Mermaid. */
export const stockMermaid = laterScript('preview-portable.js', () => window.orgchartFlowchart);
