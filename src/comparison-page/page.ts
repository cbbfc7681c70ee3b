import { connect } from './host';
import { View } from './view';
import type { ToPage } from './protocol';

const host = connect();
const view = new View(host);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => view.receive(data));
host.post({ kind: 'ready' });
