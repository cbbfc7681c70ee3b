export { placeOfTitle } from './place';
export { readTitle, type TitleReading } from './read-title';
export {
  commonReading,
  isHeadTitle,
  isHeldBySeveral,
  limitsOf,
  longForm,
  meansAnyChief,
  rolesHeld,
  rolesOfTitle,
  type Wording,
  wordingOf,
} from './roles-of-title';
export { roleWords } from './title-words';
export { leadsNamedUnit, leadsUnit, levelOfTitle, siteHeadOf } from './unit-titles';
