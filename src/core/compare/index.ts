export { compare, compareRoles, likelyPair, positionNamed, rolePair } from './compare';
export type { Comparison, Meeting, Note, Side } from './comparison';
export { toMarkdown } from './markdown';
export type {
  Candidate,
  Cell,
  MeetingKind,
  Pair,
  Row,
  Sheet,
  SheetMeeting,
  SheetNote,
  SheetSide,
  SideBySide,
} from './sheet';
