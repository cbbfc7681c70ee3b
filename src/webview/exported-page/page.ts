import { startViewer } from './viewer';

/** The page of a chart that was exported as HTML: pan, zoom and search, with nothing else on the disk and no network. */
startViewer(document, window);
