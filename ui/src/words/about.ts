import { page, text } from './catalogue';

export const aboutPage = page({
  title: 'about-title',
  open: 'about-title',
  close: 'about-close',
  licence: 'about-licence',
  libraries: 'about-libraries',
  about: 'about-about',
  reading: 'about-reading',
  find: 'about-find',
  /** How many of how many are shown. */
  shown(n: number, of: number): string {
    if (n === 0) return text('about-none');
    return n < of ? text('about-some', { shown: n, all: of }) : text('about-all', { all: of });
  },
});
