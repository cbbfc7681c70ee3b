/** What a customer officer gives to an experience officer, who uses it for the wider insight. */
export const CUSTOMER_FEEDBACK = 'customer feedback';

/** What an experience officer gives to a customer officer, whose teams it helps. */
export const INTERNAL_IMPROVEMENTS = 'internal improvements';
