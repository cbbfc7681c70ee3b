/** What a customer officer gives to an experience officer: it goes into the wider insight. */
export const CUSTOMER_FEEDBACK = 'customer feedback';

/** What an experience officer gives to a customer officer: it makes the teams that face customers better. */
export const INTERNAL_IMPROVEMENTS = 'internal improvements';
