/** Whether somebody writes in this element: then the focus stays where it is. */
export const isEditing = (element: Element | null): boolean =>
  element !== null && (element.matches('input, textarea, select') || element.closest('[contenteditable=true]') !== null);
