/** A half-open range of text, in UTF-16 code units. What it is relative to (a file, an entry) depends on its owner. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range of text in a file; the span is relative to the start of the file. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** Whether `offset` lies in the span or touches either end of it, as a cursor does. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The same range, moved by `by` code units. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
