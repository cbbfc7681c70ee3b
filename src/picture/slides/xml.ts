import { escapeMarkup } from '../../core/text';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; its attributes are escaped, its children are markup. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A whole part of a package. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const OFFICE = 'http://schemas.openxmlformats.org';

/** The namespaces of a part with drawings. */
export const NAMESPACES = {
  'xmlns:a': `${OFFICE}/drawingml/2006/main`,
  'xmlns:r': `${OFFICE}/officeDocument/2006/relationships`,
  'xmlns:p': `${OFFICE}/presentationml/2006/main`,
} as const;

/** The namespace of relationships, which their types start with too. */
export const RELATIONSHIP = `${OFFICE}/officeDocument/2006/relationships`;
export const PACKAGE = `${OFFICE}/package/2006`;
