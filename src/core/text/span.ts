/** A half-open stretch of text, in UTF-16 code units. What it is counted from (a file, an entry) is said by whoever holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text in a file; the span is counted from the start of the file. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** Whether `offset` lies in the span or touches either end of it, as a cursor does. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The same stretch, `by` code units further on. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
