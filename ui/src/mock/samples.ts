import type {
  Agent,
  AgentState,
  Call,
  CallPhase,
  CallVariable,
  CommandError,
  ConnectionReport,
  Desk,
  Desktop,
  Ending,
  EndingStage,
  ErrorCode,
  Managed,
  Notice,
  OfferedNumber,
  Outbound,
  OutboundKind,
  Participant,
  Place,
  Reasons,
  RecentCall,
  Preferences,
  Session,
  SignedInAs,
  Site,
  StartUp,
  SupportBundle,
  TokenLife,
} from '../host/contract.gen';
import { nameOfNumber } from './contacts';
import { allowed, isExtension } from './mock-calls';

/* Invented people, numbers that belong to nobody. */

/** The moment in which every picture is taken: 2 hours, 14 minutes and 9 seconds after the start of the program. */
export const NOW = 8_049_000;

const minutes = (m: number, s = 0): number => (m * 60 + s) * 1000;

export const reasons: Reasons = {
  notReady: [
    { id: '1', label: 'Lunch' },
    { id: '2', label: 'Coffee break' },
    { id: '3', label: 'Meeting' },
    { id: '4', label: 'Training' },
    { id: '5', label: 'Back office' },
  ],
  signOut: [
    { id: '11', label: 'End of shift' },
    { id: '12', label: 'Changing places' },
  ],
  wrapUp: [
    'Billing question',
    'Cancelled contract',
    'Change of address',
    'Complaint',
    'Delivery late',
    'New contract',
    'Other',
    'Password reset',
    'Technical fault',
    'Wrong number',
  ],
};

export const noReasons: Reasons = { notReady: [], signOut: [], wrapUp: [] };

/** Of a token of five minutes: 1:52 before its renewal. */
export function tokenLife(over: Partial<TokenLife> = {}): TokenLife {
  return {
    hash: '9f2c41ab',
    issued: NOW - minutes(1, 53),
    renews: NOW + minutes(1, 52),
    ends: NOW + minutes(3, 7),
    by: 'post',
    renewing: null,
    kept: true,
    refreshEnds: NOW + minutes(600 - 131),
    ...over,
  };
}

export const signedInAs: SignedInAs = {
  server: 'finesse-a.example.com',
  loginId: '1001',
  platform: 'ucce',
  practice: false,
  since: NOW - minutes(131),
  renewals: 34,
  proof: { kind: 'token', life: tokenLife() },
  mobile: null,
};

export const byPassword: SignedInAs = { ...signedInAs, renewals: 0, proof: { kind: 'password' } };

/** Who is signed in after the desk went to the other node of the pair. */
export const atOtherNode: SignedInAs = { ...signedInAs, server: 'finesse-b.example.com' };

const lefts: Record<EndingStage, number> = { tenMinutes: minutes(9, 41), fiveMinutes: minutes(4, 7), lastMinute: minutes(0, 48) };

export const ending = (stage: EndingStage, why: Ending['why'] = 'refreshTokenEnded'): Ending => ({ at: NOW + lefts[stage], stage, why });

export const signedIn = (over: Partial<Extract<Session, { kind: 'signedIn' }>> = {}): Session => ({
  kind: 'signedIn',
  as: signedInAs,
  ending: null,
  ...over,
});

export function agent(state: AgentState, over: Partial<Agent> = {}): Agent {
  const free = state === 'READY' || state === 'NOT_READY';
  const busy = state === 'TALKING' || state === 'HOLD';
  const after = state === 'WORK' || state === 'WORK_READY';
  return {
    loginId: '1001',
    name: 'Robin Sample',
    extension: '2001',
    team: 'Service North',
    device: '',
    roles: ['agent'],
    state,
    since: NOW - minutes(4, 12),
    reason: state === 'NOT_READY' ? { id: '1', label: 'Lunch' } : null,
    pending: null,
    wrapUp: { incoming: 'required', outgoing: 'optional', ends: after ? NOW + minutes(0, 38) : null },
    choices: {
      ready: state === 'NOT_READY' || busy || after,
      notReady: free || busy || after,
      signOut: state === 'NOT_READY',
      makeCall: free,
      whyNot: state === 'RESERVED' ? 'ringing' : state === 'RESERVED_OUTBOUND' || state === 'RESERVED_OUTBOUND_PREVIEW' ? 'reserved' : null,
    },
    ...over,
  };
}

export function participants(phase: CallPhase['kind'], other: string, me = '2001'): Participant[] {
  const mine: Participant = { address: me, name: null, me: true, agentDevice: true, state: 'active', canDrop: false };
  const theirs: Participant = { address: other, name: nameOfNumber(other), me: false, agentDevice: isExtension(other), state: 'active', canDrop: false };
  switch (phase) {
    case 'ringing':
    case 'reserved':
      return [{ ...mine, state: 'ringing' }, theirs];
    case 'offHook':
      return [{ ...mine, state: 'dialling' }];
    case 'dialling':
      return [mine, { ...theirs, state: 'ringing' }];
    case 'talking':
      return [mine, theirs];
    case 'held':
      return [{ ...mine, state: 'held' }, theirs];
    case 'failed':
      return [
        { ...mine, state: 'failed' },
        { ...theirs, state: 'failed' },
      ];
    case 'wrapUp':
      return [
        { ...mine, state: 'wrapUp' },
        { ...theirs, state: 'dropped' },
      ];
    case 'ended':
      return [];
  }
}

/** A call variable as the layout of the samples has it. */
const variable = (name: string, label: string, value: string, place: Place, over: Partial<CallVariable> = {}): CallVariable => ({
  name,
  label,
  value,
  popover: false,
  editable: false,
  masked: false,
  place,
  limit: name.startsWith('callVariable') ? 40 : null,
  ...over,
});

const variables: Call['variables'] = [
  variable('callVariable1', 'Customer', 'Northwind Garden Supply', 'header', { popover: true }),
  variable('callVariable2', 'Customer number', 'NW-1008 0O1lI', 'left', { popover: true }),
  variable('callVariable3', 'Asked for', 'Invoice from October, paid twice', 'left', { popover: true }),
  variable('callVariable4', 'Language', 'English', 'left'),
  variable('user.contract', 'Contract', 'Business Flex, until 31 March', 'right'),
  variable('user.waited', 'Waited', '1 min 24 s', 'right'),
  variable('user.card', 'Card', '••••34', 'right', { masked: true }),
  variable('callVariable10', 'Note', '', 'right', { editable: true }),
  variable('user.lastAgent', 'user.lastAgent', '1007', 'rest'),
  variable('callVariable8', 'callVariable8', '7f3a-22', 'rest'),
];

/** The data of a call with so many variables: those of the samples, and arrays beyond them. */
export const muchData = (count: number): CallVariable[] => [
  ...variables,
  ...Array.from({ length: Math.max(0, count - variables.length) }, (_, at) => variable(`user.history[${at}]`, `user.history[${at}]`, `Order ${1000 + at}, delivered`, 'rest')),
];

export function call(phase: CallPhase['kind'], over: Partial<Call> = {}): Call {
  const otherParty = over.otherParty ?? '+44 20 7946 0958';
  const direction = over.direction ?? (phase === 'offHook' || phase === 'dialling' || phase === 'failed' ? 'outgoing' : 'incoming');
  const recent = phase === 'ringing' || phase === 'reserved' || phase === 'offHook' || phase === 'dialling' || phase === 'failed';
  const sample: Call = {
    id: '16804377',
    direction,
    otherParty,
    otherPartyName: nameOfNumber(otherParty),
    dialled: direction === 'incoming' ? '5800' : otherParty,
    queue: direction === 'incoming' ? 'Billing, English' : null,
    consultationOf: null,
    callType: direction === 'incoming' ? 'ACD_IN' : 'OUT',
    phase: phase === 'failed' ? { kind: 'failed', cause: 'busy' } : { kind: phase },
    since: NOW - (recent ? minutes(0, 9) : minutes(8, 7)),
    answered: recent ? null : NOW - minutes(7, 58),
    phaseSince: NOW - (recent ? minutes(0, 9) : phase === 'talking' ? minutes(7, 58) : minutes(0, 34)),
    participants: participants(phase, otherParty),
    actions: [],
    variables: direction === 'incoming' ? variables : [],
    wrapUpReasons: [],
    outbound: null,
    ...over,
  };
  return over.actions === undefined ? { ...sample, actions: allowed(sample, [sample], {}) } : sample;
}

/** What makes a call one of a campaign. */
export function outbound(kind: OutboundKind, over: Partial<Outbound> = {}): Outbound {
  return {
    kind,
    reservation: false,
    campaign: 'Spring renewal',
    status: null,
    customer: '+44 20 7946 0958',
    timeZone: '60',
    callback: null,
    classification: null,
    ...over,
  };
}

/** A call of a campaign; in the phase `reserved` it is the reservation. */
export const campaignCall = (phase: CallPhase['kind'], kind: OutboundKind, over: Partial<Outbound> = {}, more: Partial<Call> = {}): Call =>
  call(phase, { queue: null, variables, direction: 'outgoing', callType: 'OUTBOUND', outbound: outbound(kind, { reservation: phase === 'reserved', ...over }), ...more });

export const recent: RecentCall[] = [
  ['incoming', '+44 20 7946 0311', 'Billing, English', 11, 192, 'talked'],
  ['incoming', '+44 161 496 0018', 'Contracts', 24, 20, 'missed'],
  ['outgoing', '+44 113 496 0747', null, 41, 73, 'talked'],
  ['incoming', '', 'Billing, English', 58, 604, 'talked'],
  ['outgoing', '2014', null, 63, 12, 'notReached'],
  ['incoming', '+44 29 2018 0472', 'Contracts', 85, 341, 'talked'],
].map(([direction, otherParty, queue, ago, lasted, how], index) => ({
  id: `recent-${index}`,
  direction,
  otherParty,
  queue,
  callType: direction === 'incoming' ? 'ACD_IN' : 'OUT',
  wrapUp: index === 0 ? ['Billing question'] : [],
  since: NOW - minutes(ago as number),
  answered: how === 'talked' ? NOW - minutes(ago as number) + 9000 : null,
  talkEnded: how === 'talked' ? NOW - minutes(ago as number) + (lasted as number) * 1000 - 5000 : null,
  held: index === 0 ? 42_000 : 0,
  ended: NOW - minutes(ago as number) + (lasted as number) * 1000,
  how,
})) as RecentCall[];

/** A desktop that offers everything. */
export const desktop: Desktop = {
  toasts: 'withButtons',
  doNotDisturb: false,
  tray: true,
  hotkeys: 'available',
  hotkeyProblems: [],
  sound: true,
  outputs: ['Headset', 'Speakers'],
  tellsLock: true,
  startsAtLogin: true,
};

export function desk(over: Partial<Desk> = {}): Desk {
  return {
    session: signedIn(),
    link: { kind: 'online', since: NOW - minutes(131), transport: 'webSocket' },
    agent: agent('READY'),
    calls: [],
    reasons,
    recent,
    contacts: { kind: 'ready', contacts: 14, books: 2, cut: false },
    notices: [],
    offered: null,
    closing: false,
    desktop,
    ...over,
  };
}

/** What comes of a failed node: the desk works with the other one, and the late Not Ready of the first. */
export const moved: Notice = { id: 1, at: NOW - minutes(3, 20), kind: { kind: 'moved', server: atOtherNode.server } };
export const forced: Notice = {
  id: 2,
  at: NOW - minutes(1, 5),
  kind: { kind: 'stateChangedBySystem', cause: 'connectionLost', label: 'Connection Failure', code: 50002, late: false },
};
export const forcedLate: Notice = { ...forced, kind: { ...forced.kind, late: true } as Notice['kind'] };

export const signedOut: Desk = {
  session: { kind: 'signedOut', failed: null },
  link: { kind: 'idle' },
  agent: null,
  calls: [],
  reasons: noReasons,
  recent: [],
  contacts: { kind: 'none' },
  notices: [],
  offered: null,
  closing: false,
  desktop,
};

/** A link on some page outside was followed a moment ago. */
export const offered: OfferedNumber = { text: '+44 (0)20 7946 0311', at: NOW - 1000 };

const site: Site = {
  allowedHosts: [],
  refresh: 'auto',
  sessionMinutes: 600,
  userHint: 'asTyped',
  charset: 'utf8',
  signOutAddresses: [],
  restoreReady: false,
  transport: null,
  agents: 2000,
  secondServer: '',
  keepSession: true,
  rememberAgent: true,
  keepHistoryDays: 0,
  mobileAgent: 'agentChooses',
  askForName: true,
  maskedVariables: [],
  alarms: {
    phone: 'sound',
    missedCall: 'sound',
    signInEnding: 'sound',
    longState: 'toast',
    notReadyMinutes: 0,
    wrapUpMinutes: 0,
    toastSeconds: 5,
    soundSeconds: 60,
  },
  workflows: { popHosts: [], httpHosts: [], sendMaskedVariables: false, workflowMatch: 'first', screenPopRinging: '', screenPopAnswered: '', screenPopEnded: '' },
};

/** What an agent who never chose anything has. */
export const preferences: Preferences = {
  appearance: 'system',
  density: 'comfortable',
  textSize: 100,
  language: null,
  notifications: { toasts: true, sound: true, volume: 70, output: null },
  onClose: 'ask',
  hotkeys: { answerOrEnd: null, hold: null, readyOrNotReady: null, show: null },
  startAtLogin: false,
  onLock: 'nothing',
  lockReason: null,
  compactBar: { open: false, edge: 'free' },
  columns: { data: null, side: null },
  wrapUpFavourites: ['Complaint', 'Technical fault'],
};

/** What IT may have set, of every kind. */
export const managed: Managed[] = [
  { setting: 'server', value: 'finesse-a.example.com' },
  { setting: 'extension', value: '2001' },
  { setting: 'signInMethod', value: 'singleSignOn' },
  { setting: 'allowedHosts', value: 'ids-a.example.com, ids-b.example.com, login.example.com' },
  { setting: 'sessionMinutes', value: '480' },
  { setting: 'keepSession', value: 'false' },
  { setting: 'practice', value: 'false' },
];

export const startUp: StartUp = {
  version: '0.1.0',
  settings: {
    server: 'finesse-a.example.com',
    agent: 'rsample',
    extension: '2001',
    preferences,
    method: null,
    mobile: null,
    found: {},
    site,
  },
  practiceOffered: true,
  practice: false,
  practiceHint: null,
  staysOnTop: true,
  managed: [],
};

export const practiceStartUp: StartUp = {
  ...startUp,
  settings: { ...startUp.settings, server: 'fin-a.localhost:43123', agent: 'pat', extension: '2001' },
  practice: true,
  practiceHint: 'On the sign-in page type pat and any word of four letters.',
};

export function error(code: ErrorCode, over: Partial<CommandError> = {}): CommandError {
  return {
    code,
    detail: 'made by the mock host',
    traceId: '7c1f0b52',
    step: null,
    host: null,
    explanation: null,
    server: null,
    certificate: null,
    persons: null,
    callData: null,
    policy: null,
    ...over,
  };
}

/** The agent typed one name and signed in with another. */
export const wrongPersonError = error('wrongPerson', { step: 'token', persons: { expected: 'pat', signedIn: 'rjones' } });

export const certificateError = error('certificateNotTrusted', {
  step: 'signInPage',
  detail: 'the certificate of finesse-a.example.com is refused: this computer does not trust the authority that issued it: CN=Example Corp Internal CA 2019',
  certificate: {
    host: 'finesse-a.example.com',
    subject: 'CN=finesse-a.example.com',
    issuer: 'CN=Example Corp Internal CA 2019',
    reason: { kind: 'unknownAuthority', authority: 'CN=Example Corp Internal CA 2019' },
  },
});

/** What a server says before a sign-in. */
export const found: ConnectionReport = { server: '', platform: 'ucce', authMode: 'SSO', inService: true, otherNode: 'finesse-b.example.com' };

/** Where a support bundle is saved. */
export const bundle: SupportBundle = { path: '/home/agent/Downloads/aplomb-support-2031-02-03-071509.zip' };

/** A queue whose name does not fit into a line. */
export const longQueue = 'Contracts and renewals of the northern region, English and Welsh';
