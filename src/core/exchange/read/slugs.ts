/** A text that an author chose as an id: lower case, starting with a letter; undefined for numbers and for titles. */
export function slugLike(word: string | undefined): string | undefined {
  const slug = word?.trim().replace(/[\s_]+/g, '-');
  return slug !== undefined && /^\p{L}[\p{L}\p{N}-]*$/u.test(slug) && slug === slug.toLowerCase() ? slug : undefined;
}

/** Whether an id is made from a person's name, as logins are. */
export function isNameLike(slug: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const parts = plain.split(/[^\p{L}]+/u).filter((part) => part.length > 2);
  return parts.some((part) => slug.includes(part)) || plain.replace(/[^\p{L}]+/gu, '').includes(slug);
}

/** A key as a title: `head_of_sales` becomes "Head of Sales", and `cto` "CTO". Keys with capitals or spaces are titles already. */
export function titleOfKey(key: string): string {
  if (key !== key.toLowerCase() || /\s/.test(key)) return key;
  return key
    .split(/[-_]+/)
    .filter(Boolean)
    .map((word, index) =>
      ACRONYM.test(word) ? word.toUpperCase() : index > 0 && SMALL.test(word) ? word : capital(word),
    )
    .join(' ');
}

const ACRONYM = /^(?:c[a-z]{1,2}o|[es]?vp|hr|it|qa|ux|pr|r&d)$/;
const SMALL = /^(?:of|and|the|for|in|to|de|und|der|et)$/;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
