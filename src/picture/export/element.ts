import { escapeMarkup } from '../../core/text';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; its attributes are escaped, its children are markup. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${withoutBreaks(escapeMarkup(String(value)))}"`)
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A reader takes line breaks and tabs in an attribute for spaces unless they are written as references. */
const withoutBreaks = (text: string): string => text.replace(/[\n\r\t]/g, (char) => `&#${char.charCodeAt(0)};`);
