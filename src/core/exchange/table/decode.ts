import { UnreadableSource } from '../roster';

/** The text of a file, and its encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
  /** Whether the encoding was guessed, so that letters may be wrong. */
  readonly isGuess: boolean;
}

/** Every environment that this runs in has it, but the library of the pure core does not declare it. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
const { TextDecoder } = globalThis as unknown as {
  readonly TextDecoder: new (
    encoding: string,
    options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
  ) => Decoder;
};

const SAMPLE_BYTES = 4096;

/**
 * Decodes a text file: by its byte order mark, else as strict UTF-8, else as UTF-16, else as Windows-1252.
 * @throws {UnreadableSource} for binary data
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return decoded(marked, bytes, false);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const wide = wideEncoding(sample);
  if (wide) return decoded(wide, bytes, true);
  const zero = sample.indexOf(0);
  if (zero !== -1)
    throw new UnreadableSource(
      { file },
      `This is binary data (byte ${zero + 1} is zero), not a format that can be imported.`,
    );
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8', isGuess: false };
  } catch {
    return decoded('Windows-1252', bytes, true);
  }
}

/** Bytes as UTF-8, with a replacement character for invalid ones. */
export const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

const decoded = (encoding: Decoded['encoding'], bytes: Uint8Array, isGuess: boolean): Decoded => ({
  text: new TextDecoder(encoding.toLowerCase()).decode(bytes),
  encoding,
  isGuess,
});

function markedEncoding(bytes: Uint8Array): Decoded['encoding'] | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return undefined;
}

/** UTF-16 without a mark: nearly every second byte of Western text is zero. */
function wideEncoding(sample: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  if (sample.length < 4) return undefined;
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'UTF-16LE';
  if (even > half * 0.7 && odd < half * 0.1) return 'UTF-16BE';
  return undefined;
}
