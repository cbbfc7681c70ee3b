/** A label with one of the editor's icons in front. */
export const withIcon = (icon: string, label: string): string => `$(${icon}) ${label}`;
