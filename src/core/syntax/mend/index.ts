export { hasOddCharacters } from './character-slips';
export type { Verdict } from './judge';
export { judge, ODD } from './judge';
export type { KeyForm } from './key-form';
export type { Mended } from './mend';
export { MAX_MENDED, mend } from './mend';
export { Revision } from './revision';
export type { Role, SlipKind } from './slip';
