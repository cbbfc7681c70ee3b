/** An ajv error for one value: its place, the keyword, and the keyword's details. */
export interface ValidatorError {
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly additionalProperty?: string; readonly missingProperty?: string };
}

export interface Validator {
  (data: unknown): boolean;
  /** Of the latest call; null where it found none. */
  readonly errors?: readonly ValidatorError[] | null;
}

export declare const validateHead: Validator;
export declare const validatePosition: Validator;
