import type { DrawFlowchart } from '../../../mermaid/stock-protocol';
import { say } from '../../say';

/** The page's script, which runs while this is first read. */
const page = document.currentScript;

let loading: Promise<DrawFlowchart> | undefined;

/** Stock Mermaid, in a separate script: it is large and rarely used. Loaded with the page's nonce on first use. */
export function stockMermaid(): Promise<DrawFlowchart> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

const load = (): Promise<DrawFlowchart> =>
  new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(say('notLoaded')));
    if (!(page instanceof HTMLScriptElement)) return fail();
    const script = document.createElement('script');
    script.nonce = page.nonce;
    script.src = page.src.replace(/preview\.js(?=$|\?)/, 'preview-portable.js');
    script.addEventListener('error', fail);
    script.addEventListener('load', () =>
      window.orgchartFlowchart === undefined ? fail() : resolve(window.orgchartFlowchart),
    );
    document.head.append(script);
  });
