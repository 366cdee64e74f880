import type { VersionNotice } from '../host/contract.gen';
import { page, text } from './catalogue';

export const aboutPage = page({
  title: 'me-about',
  close: 'about-close',
  licence: 'about-licence',
  libraries: 'about-libraries',
  about: 'about-about',
  reading: 'about-reading',
  find: 'about-find',
  /** How this version stands to the latest one; `undefined` where IT has set no address to ask at. */
  version(notice: VersionNotice): string | undefined {
    switch (notice.kind) {
      case 'off':
        return undefined;
      case 'newer':
      case 'vulnerable':
        return text(`about-version-${notice.kind}`, { version: notice.version });
      case 'current':
      case 'unknown':
        return text(`about-version-${notice.kind}`);
    }
  },
  /** How many of how many are shown. */
  shown(n: number, of: number): string {
    if (n === 0) return text('about-none');
    return n < of ? text('about-some', { shown: n, all: of }) : text('about-all', { all: of });
  },
});
