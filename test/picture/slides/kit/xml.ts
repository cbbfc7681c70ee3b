/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Between its tags, without that of its children. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
/** What XML 1.0 allows in a document. */
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const TOKEN = /<(\/?)([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a document without comments and such, strictly. @throws for one that is not well-formed */
export function readXml(source: string): XmlElement {
  const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  if (!source.startsWith(start)) throw new Error('It has no declaration.');
  if (!CHARACTERS.test(source)) throw new Error('It has characters that XML does not allow.');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = start.length;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (token === null) throw new Error(`It cannot be read at ${source.slice(at, at + 80)}`);
    const [, slash, name = '', attributes = '', isEmpty, text] = token;
    const last = open.at(-1)!;
    if (text !== undefined) last.text += decoded(text);
    else if (slash === '/') {
      if (open.pop()!.name !== name) throw new Error(`${name} closes ${last.name}.`);
    } else {
      if (!NAME.test(name)) throw new Error(`${name} is not a name.`);
      const child: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      last.children.push(child);
      if (isEmpty === '') open.push(child);
    }
  }
  const [only, ...more] = root.children;
  if (open.length > 1 || only === undefined || more.length > 0 || root.text.trim() !== '')
    throw new Error('It is not one element.');
  return only;
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(/\s+([^\s=]+)="([^"]*)"/g)) {
    if (!NAME.test(name) || name in found) throw new Error(`The attribute ${name} is wrong or repeated.`);
    found[name] = decoded(value);
  }
  return found;
}

const decoded = (text: string): string =>
  text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const value = /^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : ENTITIES[name];
    if (value === undefined || !whole.endsWith(';')) throw new Error(`${whole} is not escaped.`);
    return value;
  });

/** The element and all below it. */
export const everyElement = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(everyElement)];

export const named = (element: XmlElement, name: string): XmlElement[] =>
  everyElement(element).filter((each) => each.name === name);
