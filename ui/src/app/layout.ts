/** How the desk is laid out: one column, two, a rail with two or three, or a rail with three. */
export type Layout = 'one' | 'two' | 'rail' | 'three';

/** The layout for a page of this width in CSS pixels: larger text needs as much more of it. */
export function layoutOf(width: number, textSize: number): Layout {
  const room = (width * 100) / textSize;
  if (room < 600) return 'one';
  if (room < 1100) return 'two';
  return room < 1600 ? 'rail' : 'three';
}

/** The narrowest and the widest that the agent can make each column, in CSS pixels at the normal text size. */
export const columnLimits = { data: { least: 280, most: 720, usual: 400 }, side: { least: 240, most: 560, usual: 340 } } as const;

export type Column = keyof typeof columnLimits;

/** A width within the limits of a column. */
export const columnWidth = (column: Column, wanted: number | null): number => {
  const { least, most, usual } = columnLimits[column];
  return Math.round(Math.min(most, Math.max(least, wanted ?? usual)));
};
