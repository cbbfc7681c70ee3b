/** The pages of a chart that are there once. */
export const PAGES = {
  index: 'index.html',
  whole: 'chart.html',
  ownership: 'ownership.html',
  findings: 'findings.html',
} as const;

/** The folder with a page for each position. */
export const POSITIONS = 'positions';

/** Names that Windows keeps for devices, and no name at all. */
const RESERVED = /^(?:|con|prn|aux|nul|com\d|lpt\d)$/;

/** Longer names are cut: file systems end names at 255 bytes. */
const MAX_NAME_LENGTH = 120;

/** The page of a position. It depends on nothing but the id, so that links to it last. */
export const positionPage = (id: string): string => `${POSITIONS}/${safeName(id)}.html`;

/** The anchor of an area or metric on the ownership page. */
export const termAnchor = (kind: 'area' | 'metric', id: string): string => `${kind}-${safeName(id)}`;

/**
 * An id as a part of an address that is a file name everywhere: different for different ids, also where files ignore
 * letter case. Capital letters become `~a`, other characters `=fc=`.
 */
export function safeName(id: string): string {
  const name = id.replace(/[^a-z0-9_-]/gu, (char) =>
    /[A-Z]/.test(char) ? `~${char.toLowerCase()}` : `=${char.codePointAt(0)!.toString(16)}=`,
  );
  if (RESERVED.test(name)) return `${name}=`;
  return name.length <= MAX_NAME_LENGTH ? name : `${name.slice(0, MAX_NAME_LENGTH)}=${hashOf(id)}`;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
