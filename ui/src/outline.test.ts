import type { IconNode } from 'lucide';
import { describe, expect, it } from 'vitest';
import { icons } from './icons';
import { outline } from './outline';

describe('the outline of an icon', () => {
  it.each<[string, IconNode, string]>([
    ['a path starts from the origin', [['path', { d: 'm9 18 6-6' }]], 'M0 0m9 18 6-6'],
    ['a line', [['line', { x1: '1', y1: '2', x2: '3', y2: '4' }]], 'M1 2L3 4'],
    ['a circle is two arcs', [['circle', { cx: '12', cy: '12', r: '10' }]], 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z'],
    ['a sharp rectangle', [['rect', { x: '3', y: '4', width: '5', height: '6' }]], 'M3 4h5v6h-5v-6z'],
    [
      'a rectangle with round corners',
      [['rect', { x: 2, y: 2, width: 20, height: 10, rx: 2 }]],
      'M4 2h16a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z',
    ],
    ['several shapes are joined', [['path', { d: 'M1 1h2' }], ['path', { d: 'm4 4h2' }]], 'M0 0M1 1h2M0 0m4 4h2'],
  ])('%s', (_, nodes, data) => {
    expect(outline(nodes)).toBe(data);
  });

  it('refuses a shape that it does not know', () => {
    expect(() => outline([['polygon', { points: '1 2 3 4' }]])).toThrow('polygon');
  });

  it('exists for every icon', () => {
    for (const [name, data] of Object.entries(icons)) expect(data, name).toMatch(/^M[\d.]/);
  });
});
