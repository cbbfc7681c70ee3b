import { Frame } from './frame/frame';
import { connect } from './host';
import type { ToPage } from './protocol';

const host = connect();
const frame = new Frame(host);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => frame.receive(data));
host.post({ kind: 'ready' });
