import type { TestProject } from 'vitest/node';
import { bundlePage, serve } from '../preview/kit/page';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all files listens. */
    browserEndpoint: string;
    /** The preview's script, bundled as it is shipped. */
    previewScript: string;
  }
}

/** Starts one browser for all files, and bundles once what many of them open. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [server, script] = await Promise.all([serve(), bundlePage()]);
  provide('browserEndpoint', server.wsEndpoint());
  provide('previewScript', script);
  return () => server.close();
}
