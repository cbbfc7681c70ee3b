import type { Data } from '../../syntax';
import { documentsOf } from '../../syntax';
import { decode } from '../table/decode';
import type { Content } from './reader';

/** The longest YAML text, in characters, that is inspected. Parsing longer ones would take many seconds. */
const MAX_YAML = 4_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Old Excel files and encrypted workbooks are OLE containers. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Whether the bytes are a zip archive, as workbooks are. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);

export const isOle = (bytes: Uint8Array): boolean => startsWith(bytes, OLE);

/** A file whose text, JSON and YAML are computed on first use. */
export function contentOf(name: string, bytes: Uint8Array): Content {
  let text: string | undefined;
  let json: { readonly value: unknown } | undefined;
  let yaml: readonly Data[] | undefined;
  return {
    name,
    bytes,
    get text() {
      return (text ??= isZip(bytes) || isOle(bytes) ? '' : decode(name, bytes).text);
    },
    get json() {
      return (json ??= { value: parseJson(this.text) }).value;
    },
    get yaml() {
      return (yaml ??= this.text.length > MAX_YAML ? [] : documentsOf(this.text));
    },
  };
}

function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
