import { say } from './say';

/** The page's script, which runs while this is first read. */
const page = document.currentScript;

/**
 * What a separate script brings that is large and rarely used. It is loaded with the page's nonce on first use.
 * @param name of the file beside the page's own
 * @param find what the script leaves behind; undefined until it has run
 */
export function laterScript<Brought>(name: string, find: () => Brought | undefined): () => Promise<Brought> {
  let loading: Promise<Brought> | undefined;
  return () => {
    loading ??= load(name, find).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

const load = <Brought>(name: string, find: () => Brought | undefined): Promise<Brought> =>
  new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(say('notLoaded')));
    if (!(page instanceof HTMLScriptElement)) return fail();
    const script = document.createElement('script');
    script.nonce = page.nonce;
    script.src = page.src.replace(/preview\.js(?=$|\?)/, name);
    script.addEventListener('error', fail);
    script.addEventListener('load', () => {
      const brought = find();
      if (brought === undefined) fail();
      else resolve(brought);
    });
    document.head.append(script);
  });
