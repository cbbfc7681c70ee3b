import { connect } from './host';
import type { ToPage } from './protocol';
import { View } from './view';

const host = connect();
const view = new View(host);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => view.receive(data));
host.post({ kind: 'ready' });
