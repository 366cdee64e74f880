import { describe, expect, it } from 'vitest';
import { addSpeaker, speak } from './speech';

describe('what is said to a screen reader', () => {
  it('is said by the speaker that came last, and by the one before after it has gone', () => {
    const said: string[] = [];
    const removePage = addSpeaker((text) => said.push(`page: ${text}`));
    const removeSheet = addSpeaker((text) => said.push(`sheet: ${text}`));
    speak('Ready');
    removeSheet();
    speak('Talking');
    removePage();
    speak('Wrap-up');
    expect(said).toEqual(['sheet: Ready', 'page: Talking']);
  });

  it('is polite unless it is urgent', () => {
    const said: boolean[] = [];
    const remove = addSpeaker((_, urgent) => said.push(urgent));
    speak('Ready');
    speak('Incoming call', true);
    remove();
    expect(said).toEqual([false, true]);
  });
});
