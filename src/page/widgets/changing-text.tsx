// A text that may change where it stands. A page translator puts its own element in place of a text, and one
// that was changed in place would no longer be on the page: so another text gets another element.

/** Shows a text that may change. */
export const ChangingText = ({ children }: { readonly children: string }) => <span key={children}>{children}</span>;
