import { brackets, isShortFor } from './forms';
import { MAX_NAME_LENGTH } from './memo';
import { peopleOf } from './people';
import { phraseKey, tokensOf } from './tokens';
import { topicOf } from './topics';

/** Words and signs that join several things in one text, in the supported languages; not the sign inside "M&A" and "FP&A". */
const JOINT =
  /\s*(?:(?<!\p{L})&|&(?!\p{L})|(?<=\p{L}{2})&(?=\p{L}{2})|[,/+;]|(?<![\p{L}\p{N}])(?:and|und|et|y|en|och|oraz|as well as|plus)(?![\p{L}\p{N}]))\s*/giu;
const SHORT_AND = /\s+(?:e|ed|i)\s+/giu;

/** The words of a text in any order. */
const anyOrder = (text: string): string => tokensOf(text).toSorted().join(' ');

/** Pairs, in any order, that are one thing although both halves are separate terms. */
const WHOLE = new Set(
  (
    'health and safety, safety and health, environment health and safety, health safety and environment, trust and safety, ' +
    'food and beverage, oil and gas, sales and trading, arts and culture, parks and recreation, teaching and learning, ' +
    'learning and teaching, planning and development, research and innovation, policy and planning, housing and planning, ' +
    'programs and services, research and teaching, education and skills, news and current affairs, fruit and vegetables, ' +
    'hazards and safety, safety and security, safety and environment, sound and vision, culture and sport, art and culture, ' +
    'health and social care, nursing and care, goods and services'
  )
    .split(', ')
    .map(anyOrder),
);

/** What is done about the people behind it: "experience of our …", "Zufriedenheit von …". */
const HEAD =
  /^.*\s(?:of|for|among|von|der|des|de|di|van|av|dei|degli|dos|das|del)\s(?:(?:the|our|all|los|las|unseren)\s)?/iu;

/** The texts that a text joins. */
export function piecesOf(text: string): readonly string[] {
  if (WHOLE.has(anyOrder(text))) return [text];
  const pieces = text.split(JOINT).filter((piece) => piece.trim() !== '');
  return pieces.length > 1 ? pieces : text.split(SHORT_AND).filter((piece) => piece.trim() !== '');
}

/**
 * The several things that a text names at once: "People & Culture", "employee training and engagement", "internal and external
 * communications". A text that names one thing, or nothing known, is returned whole.
 * @param reads whether a text names something unambiguously
 */
export function joined(text: string, reads: (part: string) => boolean): readonly string[] {
  if (text.length > MAX_NAME_LENGTH) return [text];
  if (reads(text)) return [text];
  const { outside, inside } = brackets(text);
  const isSpelledOut = outside !== '' && inside.length > 0 && inside.every((each) => isShortFor(each, outside));
  const pieces = piecesOf(isSpelledOut ? outside : text);
  if (pieces.length < 2) return [text];
  const before = firstWords(pieces[0]!);
  const behind = lastWord(pieces.at(-1)!);
  const about = HEAD.exec(pieces[0]!)?.[0];
  const parts = pieces.map((piece, i) => {
    if (i > 0 && about !== undefined && peopleOf(phraseKey(piece)) && reads(about + piece)) return about + piece;
    const isTopic = topicOf(phraseKey(piece)) !== undefined;
    if (i > 0 && isTopic && before !== undefined && reads(`${before} ${piece}`)) return `${before} ${piece}`;
    const isShared = i < pieces.length - 1 && behind !== undefined && reads(`${piece} ${behind}`);
    if (reads(piece) && !(isShared && peopleOf(phraseKey(piece)))) return piece;
    return isShared ? `${piece} ${behind}` : piece;
  });
  return parts.some(reads) ? parts : [text];
}

const firstWords = (piece: string): string | undefined => {
  const words = piece.trim().split(/\s+/u);
  return words.length > 1 ? words.slice(0, -1).join(' ') : undefined;
};

const lastWord = (piece: string): string | undefined => {
  const words = piece.trim().split(/\s+/u);
  return words.length > 1 ? words.at(-1) : undefined;
};
