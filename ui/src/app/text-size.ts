/** The sizes of text that the keys and the wheel go through, in per cent. */
export const textSizes = [80, 90, 100, 110, 125, 150, 175, 200] as const;

const NORMAL = 100;

/** What of an event of the keyboard or the wheel matters here. */
export interface SizeEvent {
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** The key, of the keyboard. */
  key?: string;
  /** How far the wheel turned; negative: away from the person. */
  deltaY?: number;
}

const next = (size: number): number => textSizes.find((each) => each > size) ?? size;
const previous = (size: number): number => textSizes.findLast((each) => each < size) ?? size;

/** The size after Ctrl +, Ctrl -, Ctrl 0 or a turn of the wheel with Ctrl; null when the event does not mean the size. */
export function sizeAfter({ ctrlKey, metaKey, altKey, key, deltaY = 0 }: SizeEvent, size: number, mac: boolean): number | null {
  // Engines report two fingers that are spread as a wheel with Ctrl, on a Mac too.
  const mod = key === undefined ? ctrlKey || metaKey : mac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (!mod || altKey) return null;
  if (key === '0') return NORMAL;
  if (key === '+' || key === '=' || (key === undefined && deltaY < 0)) return next(size);
  if (key === '-' || key === '_' || (key === undefined && deltaY > 0)) return previous(size);
  return null;
}
