import { describe, expect, it } from 'vitest';
import contract from '../host/contract.gen.ts?raw';
import type { Call, CallVariable, CertificateReason, Check, CommandError, EndingStage, ErrorCode, ExpiredWhy, Explanation, Link, ManagedSetting, NoticeKind, NotReadyCause, Part, PolicyFinding, PolicyProblem, Rung, ServerProblem, SignInMethod, SignOutCause, Transport, WaitingWhy } from '../host/contract.gen';
import { healthy, troubled, unreachable, warned } from '../mock/doctor';
import { past } from '../mock/past';
import { byPassword, call, NOW, signedInAs, tokenLife } from '../mock/samples';
import { times } from '../state/times';
import {
  aboutPage,
  certificateWords,
  doctorReport,
  duration,
  endingStageWords,
  endingWords,
  errorDetails,
  errorWords,
  examinationWords,
  findingGroups,
  findingWords,
  linkReport,
  linkWords,
  methodWords,
  milliseconds,
  nameOfCustomer,
  nameOfOther,
  nodeName,
  noticeWords,
  partWords,
  pendingWords,
  personWords,
  proofReport,
  runningMinutes,
  runningTime,
  toldOf,
  rungWords,
  serverFieldWords,
  timesReport,
  transitionsReport,
  settingWords,
  statusWords,
  transportWords,
  valueWords,
  waitingWords,
  whoAndNumber,
  whoOf,
} from '.';

/** The codes as they stand in the contract, so that a new one can not be forgotten here. */
const valuesOf = <V extends string>(type: string): V[] =>
  [...(new RegExp(`export type ${type} = ([^;]+);`).exec(contract)?.[1] ?? '').matchAll(/"(\w+)"/g)].map((found) => found[1] as V);
const codes = valuesOf<ErrorCode>('ErrorCode');

describe('the words', () => {
  it('tell of every error what happened and what to do, each in a sentence', () => {
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) {
      const { what, todo } = errorWords(code);
      expect(what, code).toMatch(/^[A-Z].*[.?!]$/);
      expect(todo, code).toMatch(/^[A-Z].*[.?!]$/);
    }
  });

  it('name every setting of the organisation, each by another name', () => {
    const settings = valuesOf<ManagedSetting>('ManagedSetting');
    expect(settings).toContain('allowedHosts');
    expect(new Set(settings.map(settingWords)).size).toBe(settings.length);
    expect(settings.map(valueWords)).toEqual(settings);
    expect(['true', 'false'].map(valueWords)).toEqual(['Yes', 'No']);
  });

  it('tell once of a setting of which several parts are wrong, and why', () => {
    const findings = [2, 3].map((entry): PolicyFinding => ({ setting: 'allowedHosts', entry, problem: { kind: 'notText' }, refuses: false, detail: '' }));
    const { what, todo } = findingWords(findings);
    expect(what).toBe('A setting from your organisation could not be used: allowedHosts.');
    expect(todo).toBe('Everything else works. Tell your IT department: Entry 2 of the list: It must be text.');
  });

  it('have two errors never say the same', () => {
    const told = codes.map((code) => errorWords(code).what + errorWords(code).todo);
    expect(new Set(told).size).toBe(told.length);
  });

  it('say of a wrong password what locks the account', () => {
    const { what, todo } = errorWords('passwordRefused');
    expect(what).toBe('Wrong password.');
    expect(todo).toMatch(/five wrong ones.*five minutes/i);
  });

  const withHeader = (value: string, over: Partial<CallVariable> = {}) =>
    nameOfCustomer(call('talking', { otherParty: '0045550123', variables: [{ name: 'callVariable1', label: 'Customer', value, popover: true, editable: false, masked: false, place: 'header', limit: 40, ...over }] }));

  it('call the customer by the header of the layout, unless it is hidden, empty, elsewhere, or the number again', () => {
    expect(withHeader('Northwind Garden Supply')).toBe('Northwind Garden Supply');
    expect(withHeader('7784-12')).toBe('7784-12');
    expect([withHeader(''), withHeader('••••34', { masked: true }), withHeader('A', { place: 'left' })]).toEqual([null, null, null]);
    expect([withHeader('0045550123'), withHeader('+45 55 01 23'), withHeader('4555-0123')]).toEqual([null, null, null]);
  });

  it('name the other side by the data of the call, else by the contact, and a colleague who is consulted by the contact alone', () => {
    const [header] = call('talking').variables.filter(({ place }) => place === 'header');
    const withData = { otherParty: '0045550123', variables: header === undefined ? [] : [header] };
    const contact = { otherPartyName: 'Jude Okafor' };
    const told = (over: Partial<Call>) => [nameOfOther(call('talking', over)), whoOf(call('talking', over)), whoAndNumber(call('talking', over))];
    expect(told({ ...withData, ...contact })).toEqual(['Northwind Garden Supply', 'Northwind Garden Supply', 'Northwind Garden Supply, 0045550123']);
    expect(told({ ...withData, ...contact, variables: [] })).toEqual(['Jude Okafor', 'Jude Okafor', 'Jude Okafor, 0045550123']);
    expect(told({ ...withData, ...contact, consultationOf: '1' })).toEqual(['Jude Okafor', 'Jude Okafor', 'Jude Okafor, 0045550123']);
    expect(told({ ...withData, callType: 'CONSULT' })).toEqual([null, '0045550123', '0045550123']);
  });

  it('say which call data was dropped and which was truncated', () => {
    const told = (dropped: string[], truncated: string[]) => toldOf({ ...failed('callDataNotKept'), callData: { dropped, truncated } }).what;
    expect(told(['Note', 'Case'], [])).toBe('The phone system did not keep this change: Note and Case.');
    expect(told([], ['Note'])).toBe('The phone system kept only the beginning: Note.');
    expect(told(['Note'], ['Case'])).toBe('The phone system did not keep all of this change.');
  });

  const failed = (code: ErrorCode): CommandError => ({ code, detail: '', traceId: '', step: null, host: null, persons: null, callData: null, policy: null, explanation: null, server: null, certificate: null });

  it('explain a refusal in words of its own, each in sentences', () => {
    const told = valuesOf<Explanation>('Explanation').map((explanation) => toldOf({ ...failed('stateRefused'), explanation }));
    expect(told.length).toBeGreaterThan(30);
    expect(new Set(told.map(({ what }) => what)).size).toBe(told.length);
    for (const { what, todo } of told) for (const text of [what, todo]) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('name the setting and the entry that prevent a sign-in', () => {
    const policy: PolicyFinding = { setting: 'allowedHosts', entry: 2, problem: { kind: 'hostHasPort' }, refuses: true, detail: '' };
    expect(toldOf({ ...failed('policyRefuses'), policy })).toEqual({
      what: 'You cannot sign in, because this setting from your organisation cannot be used: allowedHosts.',
      todo: 'Tell your IT department: Entry 2 of the list: A host must not have a port.',
    });
    expect(toldOf({ ...failed('policyRefuses'), policy: { ...policy, setting: null, entry: null, problem: { kind: 'tooLarge' } } }).todo).toBe(
      'Tell your IT department: The file is too large.',
    );
  });

  it('say of a late refusal what it means, or what Finesse says', () => {
    const server = { errorType: '', message: '', data: '', says: 'Ask the front desk', rest: [] };
    const todo = (over: object) => noticeWords({ kind: 'lateRefusal', explanation: null, server: null, ...over }, '14:32').todo;
    expect(todo({ explanation: 'readyDuringCall', server })).toBe('You cannot go Ready during a call here. The desk shows the current state.');
    expect(todo({ server })).toContain('Finesse says: Ask the front desk');
    expect(todo({})).toBe('The desk shows the current state.');
  });

  it('say what follows the call, or its wrap-up', () => {
    const lunch = { state: 'NOT_READY', reason: { id: '1', label: 'Lunch' } } as const;
    expect([pendingWords(lunch, 'TALKING'), pendingWords(lunch, 'WORK')]).toEqual(['Lunch after this call', 'Lunch after wrap-up']);
    expect(pendingWords({ state: 'LOGOUT', reason: null }, 'HOLD')).toBe('Signed out after this call');
  });

  it('say of a call that did not begin what is in the way, and not that it has changed', () => {
    const dial = (explanation: Explanation) => toldOf({ ...failed('callRefused'), explanation }, { action: 'dial' }).what;
    expect([dial('phoneBusy'), dial('callHasChanged')]).toEqual(['Your phone is busy.', 'Finesse did not start the call.']);
  });

  it('send the agent to the number when a call did not begin, and to the call when something else was refused', () => {
    expect(toldOf(failed('callRefused'), { action: 'dial' }).todo).toBe('Check the number, then dial again.');
    expect(toldOf(failed('callRefused'), { action: 'HOLD' })).toEqual(errorWords('callRefused'));
  });

  it('send the agent to the phone when the end of a call is not confirmed', () => {
    for (const code of ['timedOut', 'noResult'] as const) {
      expect(toldOf(failed(code), { action: 'DROP' }).todo).toBe('If the call is still up, end it on your phone.');
      expect(toldOf(failed(code), { action: 'HOLD' })).toEqual(errorWords(code));
    }
  });

  it('say at the field of the server that an IP address is not a name', () => {
    const invalid = failed('invalidServer');
    for (const typed of ['10.0.0.7', ' 10.0.0.7:8445 ', '[::1]:8445', '[fe80::1]']) {
      expect(serverFieldWords(invalid, typed), typed).toBe('Use the server’s name, not its IP address.');
    }
    for (const typed of ['fin a', '10.0.0.7.example.com', 'fin-a/desktop']) expect(serverFieldWords(invalid, typed), typed).toBe(errorWords('invalidServer').what);
    expect(serverFieldWords(failed('nameNotFound'), '10.0.0.7')).toBe(errorWords('nameNotFound').what);
  });

  it('name the server of an error, or call it the server', () => {
    expect(errorWords('timedOut', 'fin-a').what).toBe('fin-a did not answer in time.');
    expect(errorWords('timedOut').what).toBe('The server did not answer in time.');
    expect(errorWords('wrongServerName', 'fin-a').todo).toContain('type fin-a as the server');
  });

  it.each([
    ['Rung', (v: string) => rungWords(v as Rung), 4],
    ['EndingStage', (v: string) => endingStageWords(v as EndingStage), 3],
    ['ExpiredWhy', (v: string) => endingWords(v as ExpiredWhy), 3],
    ['Transport', (v: string) => transportWords(v as Transport), 3],
    ['WaitingWhy', (v: string) => waitingWords(v as WaitingWhy), 4],
    ['SignInMethod', (v: string) => methodWords(v as SignInMethod).choice, 2],
  ])('tell every %s apart', (type, words, count) => {
    const told = valuesOf(type).map(words);
    expect(told).toHaveLength(count);
    expect(new Set(told.filter((text) => text.length > 5)).size).toBe(count);
  });

  /** Every kind of a tagged type, as it stands in the contract. */
  const kindsOf = (type: string) =>
    [...(new RegExp(`export type ${type} = ([^]+?);\n\n`).exec(contract)?.[1] ?? '').matchAll(/"kind": "(\w+)"/g)].map((found) => found[1]);

  const wrong = (setting: string | null, problem: PolicyProblem): PolicyFinding => ({ setting, entry: null, problem, refuses: setting === null, detail: '' });

  it('have a sentence of its own for everything that can be wrong with a setting', () => {
    const kinds = kindsOf('PolicyProblem');
    expect(kinds.length).toBeGreaterThan(15);
    const told = kinds.map((kind) => findingWords([wrong('server', { kind, why: 'x', min: 1, max: 9, choices: ['a', 'b'], server: 'address' } as PolicyProblem)]).todo);
    expect(new Set(told).size).toBe(kinds.length);
    for (const todo of told) expect(todo).toMatch(/department: [A-Z].*(?:\.|: x)$/);
    const servers = valuesOf<ServerProblem>('ServerProblem').map((server) => findingWords([wrong('server', { kind: 'server', server })]).todo);
    expect(new Set(servers).size).toBe(5);
  });

  it('have two notices never say the same, each in sentences', () => {
    const changed = { kind: 'stateChangedBySystem', cause: null, label: 'Connection Failure', code: 4242, late: false } as const;
    const notReady = valuesOf<NotReadyCause>('NotReadyCause').map((cause) => ({ ...changed, cause }));
    const signedOut = valuesOf<SignOutCause>('SignOutCause').map((cause) => ({ kind: 'signedOutBySystem', cause, label: null }) as const);
    const kinds: NoticeKind[] = [
      { kind: 'settingsUnavailable' },
      { kind: 'keychainUnavailable' },
      { kind: 'historyNotKept', why: 'disk' },
      { kind: 'historyNotKept', why: 'newer' },
      { kind: 'historyNotKept', why: 'unreadable' },
      { kind: 'policyNotUsed', findings: [wrong('server', { kind: 'server', server: 'hasPath' })] },
      { kind: 'policyNotUsed', findings: [wrong('server', { kind: 'notText' }), wrong('agents', { kind: 'notNumber', min: 1, max: 9 })] },
      { kind: 'policyNotUsed', findings: [wrong(null, { kind: 'tooLarge' })] },
      { kind: 'policyNotUsed', findings: [wrong('agents', { kind: 'notText' }), { ...wrong('server', { kind: 'notText' }), refuses: true }] },
      { kind: 'failoverRefused', host: 'fin-b.other.test' },
      { kind: 'moved', server: 'fin-b' },
      ...[changed, { ...changed, late: true }].flatMap((kind) => [kind, { ...kind, label: null }]),
      ...notReady,
      ...signedOut,
      { kind: 'signedOutBySystem', cause: null, label: null },
      { kind: 'signedOutBySystem', cause: null, label: 'Connection Failure' },
      { kind: 'signOutFollows' },
      { kind: 'mobileAgentForgotten' },
      { kind: 'leftInState', state: 'NOT_READY', minutes: 10 },
      { kind: 'leftInState', state: 'WORK', minutes: 10 },
      { kind: 'lateRefusal', explanation: null, server: null },
    ];
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(kindsOf('NoticeKind')));
    const told = kinds.map((kind) => noticeWords(kind, '14:32'));
    expect(new Set(told.map(({ what }) => what)).size).toBe(kinds.length);
    for (const { what, todo } of told) {
      expect(what).toMatch(/^[A-Z].*\.$/);
      expect(todo).toMatch(/^[A-Z].*\.$/);
    }
  });

  const at = Date.UTC(2026, 0, 15, 12);
  const reasons: [CertificateReason, RegExp][] = [
    [{ kind: 'expired', ended: at }, /January 15, 2026/],
    [{ kind: 'notYetValid', begins: at }, /January 15, 2026/],
    [{ kind: 'clockWrong', here: at, there: at + 9e8 }, /January 15, 2026 at/],
    [{ kind: 'selfSigned' }, /install this certificate/],
    [{ kind: 'unknownAuthority', authority: 'CN=Example CA' }, /CN=Example CA/],
    [{ kind: 'incompleteChain', missing: 'CN=Example CA 2' }, /CN=Example CA 2/],
    [{ kind: 'otherName', names: ['a.test', 'b.test', 'c.test', 'd.test', 'e.test'] }, /a\.test, b\.test, c\.test, and 2 more names\./],
    [{ kind: 'noSubjectAltName' }, /SAN/],
    [{ kind: 'oldVersion' }, /version 3/],
    [{ kind: 'wrongUsage' }, /serverAuth/],
    [{ kind: 'weakSignature' }, /SHA-256/],
    [{ kind: 'unknownAlgorithm' }, /ECDSA/],
    [{ kind: 'weakKey', bits: 1024 }, /1024/],
    [{ kind: 'expiredIntermediate', authority: 'CN=Example CA 2', ended: at }, /January 15, 2026.*CN=Example CA 2/s],
    [{ kind: 'revoked' }, /new key/],
    [{ kind: 'malformed' }, /cannot be read/],
    [{ kind: 'notProven' }, /prove/],
    [{ kind: 'refusedByEngine' }, /sign-in window/],
    [{ kind: 'other' }, /authority/],
  ];

  it('have a sentence and advice of its own for every reason to refuse a certificate', () => {
    expect(new Set(reasons.map(([{ kind }]) => kind))).toEqual(new Set(kindsOf('CertificateReason')));
    const problem = { host: 'fin-a.example.test', subject: 'CN=fin-a', issuer: 'CN=Example CA' };
    const error: CommandError = { code: 'certificateNotTrusted', detail: '', traceId: '', step: null, host: null, persons: null, callData: null, policy: null, explanation: null, server: null, certificate: null };
    const told = reasons.map(([reason]) => toldOf({ ...error, certificate: { ...problem, reason } }));
    expect(new Set(told.map(({ what }) => what)).size).toBe(reasons.length);
    expect(new Set(told.map(({ todo }) => todo)).size).toBe(reasons.length);
    for (const [index, [reason, holds]] of reasons.entries()) {
      const { what, todo } = certificateWords(reason);
      expect({ what, todo }).toEqual(told[index]);
      for (const text of [what, todo]) expect(text, reason.kind).toMatch(/^[A-Z].*\.$/);
      expect(`${what}\n${todo}`, reason.kind).toMatch(holds);
    }
  });

  it('say when a state was changed by the system, and by which reason', () => {
    const changed = { kind: 'stateChangedBySystem', cause: null, label: null, code: 255, late: false } as const;
    for (const kind of [changed, { ...changed, late: true }, { ...changed, code: 999 }]) {
      const { what, todo } = noticeWords(kind, '14:32');
      expect(what).toMatch(/at 14:32\.$/);
      expect(todo).toContain(`Reason ${kind.code}.`);
    }
    expect(noticeWords({ ...changed, code: null, late: true }, '14:32').todo).not.toContain('Reason');
    expect(noticeWords({ kind: 'moved', server: 'fin-b:8446' }, '14:32')).toEqual({ what: 'Switched to fin-b at 14:32.', todo: 'Nothing to do.' });
  });

  it('say of a cause what happened, unless it comes late from a failed node', () => {
    const missed = { kind: 'stateChangedBySystem', cause: 'missedCall', label: 'Call Not Answered', code: 32_767, late: false } as const;
    expect(noticeWords(missed, '19:18').what).toBe('You missed a call at 19:18, so you are Not Ready.');
    expect(noticeWords({ ...missed, late: true }, '19:18').what).toContain('The server that failed');
  });

  const links: Link[] = [
    { kind: 'idle' },
    { kind: 'connecting', attempt: 3, downSince: NOW - 47_000 },
    { kind: 'online', since: NOW - 198_000, transport: 'bosh' },
    { kind: 'waiting', attempt: 2, downSince: NOW - 47_000, until: NOW + 8000, why: 'outOfService' },
    { kind: 'signInNeeded' },
    { kind: 'takenOver' },
  ];

  it('tell every state of the connection apart', () => {
    expect(links.map(({ kind }) => kind)).toEqual(kindsOf('Link'));
    expect(new Set(links.map(linkWords)).size).toBe(links.length);
  });

  it('give the support the connection', () => {
    const wall = (moment: number) => new Date(Date.UTC(2026, 0, 15, 12) + moment - NOW);
    const reports = links.map((link) => linkReport(link, 'fin-a.example.com:8446', NOW, wall).split('\n'));
    expect(reports[2]).toEqual([
      'at: 2026-01-15T12:00:00.000Z',
      'server: fin-a.example.com:8446',
      'link: online',
      'meaning: Connected',
      'transport: BOSH (HTTP requests)',
      'since: 2026-01-15T11:56:42.000Z',
    ]);
    expect(reports[3]).toContain('transport: none');
    expect(reports[3]).toContain('since: 2026-01-15T11:59:13.000Z');
    expect(reports[5]).toContain('since: not known');
  });

  it('tell the support what happened and how long it took', () => {
    const { transitions, pings } = past();
    const wall = (moment: number) => new Date(Date.UTC(2026, 0, 15, 12) + moment - NOW);
    const report = transitionsReport(transitions, wall).split('\n');
    expect(report).toHaveLength(transitions.length);
    expect(report[14]).toBe('2026-01-15T10:57:56.000Z link: online → lost: the pings were not answered');
    const found = times(pings.slice(-2));
    expect(found).toMatchObject({ count: 2 });
    expect(timesReport([['pings', found], ['shown', null]]).split('\n')).toEqual([
      `Ping: last ${found?.last.took}\u00a0ms, median ${found?.median}\u00a0ms, worst ${found?.worst}\u00a0ms of 2 values`,
      'From the answer to the result: none',
    ]);
    expect([0, 1, 1240].map(milliseconds)).toEqual(['under\u00a01\u00a0ms', '1\u00a0ms', '1,240\u00a0ms']);
    expect(new Set(valuesOf<Part>('Part').map(partWords)).size).toBe(7);
  });

  it('name a node without its port, unless only the port tells it from another', () => {
    const names = ['fin-a.example.com', 'fin-a.example.com:8446', '10.1.2.3', '10.1.2.3:43123', 'localhost:43123', '[::1]:43123'];
    expect(names.map(nodeName)).toEqual(['fin-a.example.com', 'fin-a.example.com', ...names.slice(2)]);
  });

  it('write how long something lasts', () => {
    const written = [0, 4999, 47_000, 190_000, 3_840_000].map(duration);
    expect(written.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(['0 s', '4 s', '47 s', '3 min 10 s', '1 h 4 min']);
    expect(written.join('')).not.toContain(' ');
  });

  it('give the support the life of the token, and no more than its short hash', () => {
    const wall = (moment: number) => new Date(Date.UTC(2026, 0, 15, 12) + moment - NOW);
    const life = tokenLife({ renewing: 'get' });
    expect(proofReport({ ...signedInAs, proof: { kind: 'token', life } }, NOW, wall).split('\n')).toEqual([
      'at: 2026-01-15T12:00:00.000Z',
      'server: finesse-a.example.com',
      'agent: 1001',
      'platform: ucce',
      'signed in: 2026-01-15T09:49:00.000Z',
      'proof: token',
      'token: 9f2c41ab',
      'by: refresh (POST)',
      'issued: 2026-01-15T11:58:07.000Z (1:53 ago)',
      'renewal: 2026-01-15T12:01:52.000Z',
      'ends: 2026-01-15T12:03:07.000Z',
      'renewals: 34',
      'renewing: refresh (GET)',
      'kept: yes',
      'refresh token ends: 2026-01-15T19:49:00.000Z (guess)',
    ]);
    expect(proofReport(byPassword, NOW, wall)).toMatch(/proof: password$/);
  });

  it('name both persons when another one signed in, in the form and at the desk', () => {
    const persons = { expected: 'pat', signedIn: 'rjones' };
    expect(personWords(persons, true).what).toBe('You typed pat, but your company’s page signed in rjones.');
    expect(personWords(persons, false).what).toBe('pat is signed in here, but your company’s page signed in rjones.');
    expect(personWords({ ...persons, signedIn: null }, true)).toEqual(errorWords('wrongPerson'));
  });

  it('give the support what it needs to find the line in the log', () => {
    const error: CommandError = {
      code: 'certificateNotTrusted',
      detail: 'the certificate of fin-a.example.test is refused',
      traceId: '0123456789ab',
      step: 'signInPage',
      host: null,
      explanation: 'stateDoesNotFit',
      server: { errorType: 'Invalid State', message: 'CF_INVALID_OBJECT_STATE', data: '22', says: 'Ask the front desk', rest: ['PERERR_X'] },
      certificate: { host: 'fin-a.example.test', subject: 'CN=fin-a', issuer: 'CN=Example CA', reason: { kind: 'expired', ended: 0 } },
      persons: null,
      callData: null,
      policy: null,
    };
    const details = errorDetails(error);
    for (const piece of ['certificateNotTrusted', '0123456789ab', 'CF_INVALID_OBJECT_STATE', '22', 'stateDoesNotFit', 'Ask the front desk', 'PERERR_X', 'CN=Example CA', 'reason: expired']) {
      expect(details).toContain(piece);
    }
  });

  it('write running times without jumping', () => {
    expect([60_000, 754_000, 3_720_000, 43_200_000].map(runningMinutes)).toEqual(['1\u00a0min', '12\u00a0min', '1\u00a0h\u00a002\u00a0min', '12\u00a0h\u00a000\u00a0min']);
    expect([0, 999, 61_000, 3_600_000].map(runningTime)).toEqual(['0:00', '0:00', '1:01', '1:00:00']);
  });

  it('tell how many libraries are shown', () => {
    expect([aboutPage.shown(0, 9), aboutPage.shown(2, 9)]).toEqual(['No library matches.', '2 of 9']);
    expect([1, 9, 1234].map((n) => aboutPage.shown(n, n).split(',').slice(0, -1).join())).toEqual(['1 library', '9 libraries', '1,234 libraries']);
  });
});

describe('the examination', () => {
  it('shows every finding in exactly one group, the worst first', () => {
    for (const report of [healthy, warned, troubled, unreachable]) {
      const shown = findingGroups(report).flatMap((group) => group.findings);
      expect(shown).toHaveLength(report.findings.length);
      expect(new Set(shown).size).toBe(report.findings.length);
      for (const group of findingGroups(report)) expect(group.findings[0]?.level, group.title).toBe(group.level);
    }
  });

  it('has a group for every check there is', () => {
    const checks = valuesOf<Check>('Check');
    expect(checks.length).toBeGreaterThan(20);
    for (const check of checks) {
      const report = { ...healthy, findings: healthy.findings.slice(0, 1).map((finding) => ({ ...finding, check })) };
      expect(findingGroups(report), check).toHaveLength(1);
    }
  });

  it('does not call fine what could not be examined', () => {
    const states = findingGroups(unreachable).map(({ examined, state }) => [examined, state]);
    expect(states).toEqual([[true, 'fine'], [true, '1 problem'], [false, 'not examined'], [false, 'not examined'], [false, 'not examined']]);
  });

  it('says what it comes to, and counts', () => {
    expect(examinationWords(healthy).what).toBe('No problems found.');
    expect(examinationWords(warned).todo).toMatch(/^3 warnings\. See below for the fix\.$/);
    expect(examinationWords(troubled).todo).toMatch(/^1 problem, 1 warning\./);
  });

  it('can be copied with the advice for what is not well, and one line for the rest', () => {
    const text = doctorReport(troubled);
    expect(text).toContain('(redirectUriUnknown)\n    The identity service redirects only to nodes that it knows by name.\n    Use the name');
    expect(text).toContain('Fine: The keychain answers. (keychainOpen)\n');
    expect(text).not.toContain('Administrators may close it');
  });
});

describe('the status of a call of a campaign', () => {
  it.each([
    ['PROGRESSIVE_OUTBOUND', null],
    ['DIRECT_PREVIEW_OUTBOUND_RESERVATION', null],
    ['OUTBOUND', null],
    ['BLENDED_PREDICTIVE_OUTBOUND', 'Blended'],
    ['BLENDED_PREVIEW_OUTBOUND_RESERVATION', 'Blended'],
    ['TRANSFERRED', 'Transferred'],
    ['CONFERENCED', 'In conference'],
    ['Never heard', 'Never heard'],
    ['', null],
    [null, null],
  ])('%s', (status, words) => {
    expect(statusWords(status)).toBe(words);
  });
});
