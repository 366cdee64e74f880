import type { IconNode } from 'lucide';

/** Joins the shapes of an icon into the data of one path, drawn from the same origin. A shape other than those of the set is an error. */
export const outline = (nodes: IconNode): string => nodes.map(([tag, attributes]) => shape(tag, attributes)).join('');

function shape(tag: string, attributes: Record<string, string | number | undefined>): string {
  const n = (name: string) => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'path':
      // Back to the origin first: a path may begin with a relative move.
      return `M0 0${String(attributes['d'])}`;
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'circle':
      return ellipse(n('cx'), n('cy'), n('r'), n('r'));
    case 'rect':
      return rectangle(n('x'), n('y'), n('width'), n('height'), Number(attributes['rx'] ?? attributes['ry'] ?? 0));
    case 'ellipse':
      return ellipse(n('cx'), n('cy'), n('rx'), n('ry'));
    default:
      throw new Error(`an icon has a shape that cannot be joined: ${tag}`);
  }
}

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

function rectangle(x: number, y: number, width: number, height: number, r: number): string {
  const [across, down] = [width - 2 * r, height - 2 * r];
  const corner = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '');
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}
