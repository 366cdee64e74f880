import { isEditing } from '../parts/editing';

/** Keys of a browser that have no meaning in this window: load again, go back and forward, print, find, save, show the source. */
export function isOfBrowser({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (key === 'F5' || key === 'F3' || key === 'F7' || key === 'BrowserBack' || key === 'BrowserForward' || key === 'BrowserRefresh') return true;
  if (altKey) return !ctrlKey && (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home');
  return (ctrlKey || metaKey) && ['r', 'p', 'f', 'g', 's', 'u', 'o'].includes(key.toLowerCase());
}

const prevent = (event: Event) => event.preventDefault();

/** Takes a browser's manners from the page: its menu except in fields, dropped files, zoom with two fingers, its keys. Answers how to end that. */
export function keepManners(): () => void {
  const menu = (event: MouseEvent) => {
    if (!(event.target instanceof Element && isEditing(event.target))) event.preventDefault();
  };
  const keys = (event: KeyboardEvent) => {
    // Shift makes most of them keys of the desk.
    if (!event.shiftKey && isOfBrowser(event)) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const text = event.target instanceof Element && isEditing(event.target) && event.dataTransfer?.types.includes('Files') !== true;
    if (!text) event.preventDefault();
  };
  const listeners: [string, (event: never) => void][] = [
    ['contextmenu', menu],
    ['dragover', drop],
    ['drop', drop],
    ['gesturestart', prevent],
    ['keydown', keys],
  ];
  for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener);
  };
}
