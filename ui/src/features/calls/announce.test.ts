import { describe, expect, it } from 'vitest';
import { joined } from '../../mock/mock-calls';
import { call, campaignCall } from '../../mock/samples';
import { announceCalls } from './announce';

describe('what is announced of the calls', () => {
  it('is a ringing call, at once', () => {
    const now = [call('ringing')];
    expect(announceCalls([], now).urgent).toEqual(['Incoming call from +44 20 7946 0958, Billing, English']);
    expect(announceCalls(now, now).urgent).toEqual([]);
  });

  it('is a ringing call whose caller withholds the number, in a sentence of its own', () => {
    const hidden = (queue: string | null) => announceCalls([], [call('ringing', { otherParty: '', queue })]).urgent;
    expect([hidden(null), hidden('Billing')]).toEqual([['Incoming call, number withheld'], ['Incoming call, number withheld, Billing']]);
  });

  it('is a reservation, at once, and not that it is over', () => {
    const [known, unknown] = [campaignCall('reserved', 'directPreview'), campaignCall('reserved', 'preview', { customer: null }, { otherParty: '' })];
    expect(announceCalls(null, [known]).urgent).toEqual(['Direct preview. Accept or reject campaign customer +44 20 7946 0958.']);
    expect(announceCalls([], [unknown]).urgent).toEqual(['Preview. Accept or reject a campaign customer.']);
    expect(announceCalls([known], [])).toEqual({ polite: [], urgent: [] });
    expect(announceCalls([known], [{ ...known, phase: { kind: 'ended' } }])).toEqual({ polite: [], urgent: [] });
  });

  it('is a call that did not get through, and why', () => {
    expect(announceCalls([call('dialling')], [call('failed')]).polite).toEqual([expect.stringMatching(/^Call failed\. .+\.$/)]);
  });

  it('is on the first picture only what rings', () => {
    expect(announceCalls(null, [call('ringing', { id: 'r' }), call('talking')])).toEqual({
      polite: [],
      urgent: ['Incoming call from +44 20 7946 0958, Billing, English'],
    });
  });

  it('is the end of a call, once', () => {
    const [talking, wrapUp] = [[call('talking')], [call('wrapUp')]];
    expect(announceCalls(talking, []).polite).toEqual(['Call ended, +44 20 7946 0958']);
    expect(announceCalls(talking, wrapUp).polite).toEqual(['Wrap-up, +44 20 7946 0958']);
    expect(announceCalls(wrapUp, []).polite).toEqual([]);
  });

  it('is that nothing is dialled yet, which is not a hidden number', () => {
    expect(announceCalls([], [call('offHook', { otherParty: '' })]).polite).toEqual(['Off hook, No number dialled yet']);
  });

  it('is a wrap-up reason, whoever on the call chose it', () => {
    const chosen = (...wrapUpReasons: string[]) => [call('talking', { wrapUpReasons })];
    expect(announceCalls(chosen(), chosen('Complaint', 'Delivery late')).polite).toEqual(['Wrap-up: Complaint and Delivery late']);
    expect(announceCalls(chosen('Complaint'), chosen()).polite).toEqual(['Wrap-up: no reason']);
    expect(announceCalls(chosen('Complaint'), chosen('Complaint')).polite).toEqual([]);
  });

  const conference = joined(call('held', { id: 'c' }), call('talking', { id: 'x', otherParty: '2014' }), 0);
  const three = 'Conference. In conversation: You, Northwind Garden Supply, and Anne-Marie Keller.';

  it('is a conference, and not that the consultation ended, in either order of the pictures', () => {
    const [held, consultation] = [call('held', { id: 'c' }), call('talking', { id: 'x', otherParty: '2014' })];
    expect(announceCalls([held, consultation], [conference]).polite).toEqual([three]);
    expect(announceCalls([held, consultation], [conference, consultation]).polite).toEqual([three]);
    expect(announceCalls([conference, consultation], [conference]).polite).toEqual([]);
  });

  it('is who left a conference', () => {
    const left = { ...conference, participants: conference.participants.map((p) => (p.address === '2014' ? { ...p, state: 'dropped' as const } : p)) };
    expect(announceCalls([conference], [left]).polite).toEqual(['Left the call: Anne-Marie Keller']);
    expect(announceCalls([left], [left]).polite).toEqual([]);
  });
});
