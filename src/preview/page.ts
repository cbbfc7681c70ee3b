import { connect } from './host';
import { Preview } from './preview';
import type { ToPage } from './protocol';

const host = connect();
const preview = new Preview(host);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => preview.receive(data));
host.post({ kind: 'ready' });
