import type {
  Agent, Call, CallPhase, CancelCallback, Change, CommandError, CompactBarSide, Consult, ContactRow, ContactsFound, Desk, Diagnostics, DialogAction,
  DirectTransfer, DismissNotice, DoctorReport, DropParticipant, EndedHow, FitCompactBar, Frame, FrameBody, Leave, MakeCall, NoticeKind, Preferences,
  Proof, Reclassify, RunDoctor, Rung, ScheduleCallback, SearchContacts, SendDtmf, SetFavourite, SetState, SetWrapUp, SignedInAs, SignIn, SignInStep,
  SignOut, StartPractice, StartUp, UpdateCallData,
} from '../host/contract.gen';
import type { Host } from '../host/host';
import { applied } from './applied';
import { MockPast, past } from './past';
import { contacts, foundIn } from './contacts';
import { healthy, warned } from './doctor';
import { nearer } from './mock-ending';
import { changed } from './mock-call-data';
import { accepted, cancelled, reclassified, scheduled } from './mock-campaigns';
import { exported, historyOf } from './mock-history';
import { inPhase, isBusy, isDialable, isLive, joined, type Rules, settled } from './mock-calls';
import { agent as sampleAgent, atOtherNode, bundle, call as sampleCall, error, found, NOW, practiceStartUp, reasons, signedInAs, signedOut, tokenLife } from './samples';
import { dryRuns, workflowLog } from './workflows';

/** What can be different from one scenario to the next. */
export interface Scenario {
  desk: Desk;
  /** What has happened before; without, two hours of work. */
  past?: Diagnostics;
  startUp?: StartUp;
  /** The sign-in ends here with this error. */
  signInFails?: CommandError;
  /** A kept session is taken up as soon as somebody listens, without being asked; it fails with `signInFails`. */
  takesUp?: boolean;
  /** The next command of this name is refused with this error; `always` for every one. */
  refuses?: { command: keyof Host; error: CommandError };
  /** What is set at the contact centre. */
  rules?: Rules;
  /** The contacts; without, the usual ones. */
  contacts?: readonly ContactRow[];
  /** What an examination finds; without, all is well, or there are warnings while a connection is lost. */
  finds?: DoctorReport;
  /** Answers take this long, in milliseconds. */
  delay?: number;
  /** Nothing answers within the scenario: every command stays pending. */
  neverAnswers?: boolean;
}

const steps: SignInStep[] = ['signInPage', 'token', 'connection', 'phone'];
const WRAP_UP_TIME = 60_000;
const RECENT = 50;

/** A host that lives in the page: a small contact centre which behaves plausibly when its buttons are pressed. */
export class MockHost implements Host {
  #desk: Desk;
  #seq = 0;
  #listeners: ((frames: readonly Frame[]) => void)[] = [];
  #started = performance.now();
  #calls = 0;
  #stateAfterCall: { state: 'READY' | 'NOT_READY'; reason: Agent['reason'] } = { state: 'READY', reason: null };
  #cancel: (() => void) | null = null;
  #favourites: string[] = [];
  readonly #scenario: Scenario;
  readonly #past: MockPast;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#desk = scenario.desk;
    this.#favourites = (scenario.contacts ?? contacts).filter(({ favourite }) => favourite).map(({ id }) => id);
    this.#past = new MockPast(scenario.past ?? past());
  }

  // What a host does -------------------------------------------------------------------------------------------------

  startUp = (): Promise<StartUp> => Promise.resolve(this.#scenario.startUp ?? { ...practiceStartUp, practice: false, practiceHint: null });

  subscribe = (onFrames: (frames: readonly Frame[]) => void): Promise<void> => {
    this.#listeners.push(onFrames);
    if (this.#scenario.takesUp === true) void this.#takeUp();
    return this.resync();
  };

  resync = (): Promise<void> => {
    this.#tell({ kind: 'snapshot', desk: this.#desk });
    return Promise.resolve();
  };

  diagnostics = (): Promise<Diagnostics> => Promise.resolve(this.#past.read(this.now, this.#desk.link.kind === 'online'));

  workflowLog: Host['workflowLog'] = () => Promise.resolve(workflowLog);
  dryRunWorkflows: Host['dryRunWorkflows'] = () => this.#answer('dryRunWorkflows').then(() => dryRuns);
  versionNotice: Host['versionNotice'] = () => this.#answer('versionNotice').then(() => ({ kind: 'current' }));
  history: Host['history'] = (a) => this.#answer('history', 0).then(() => historyOf(this.#desk, a));
  exportHistory: Host['exportHistory'] = () => this.#answer('exportHistory').then(() => exported);
  checkConnection: Host['checkConnection'] = ({ server }) => this.#answer('checkConnection').then(() => ({ ...found, server }));

  runDoctor = async (a: RunDoctor): Promise<DoctorReport> => {
    await this.#answer('runDoctor', 3);
    const usual = ['online', 'idle'].includes(this.#desk.link.kind) ? healthy : warned;
    return { ...(this.#scenario.finds ?? usual), server: a.server };
  };

  makeSupportBundle: Host['makeSupportBundle'] = () => this.#answer('makeSupportBundle', 3).then(() => bundle);

  signIn = async (a: SignIn): Promise<void> => {
    const { signInFails } = this.#scenario;
    const solved =
      (a.takeOver && signInFails?.code === 'signedInElsewhere') || (a.method !== null && signInFails?.code === 'chooseMethod');
    try {
      await this.#goThrough(solved ? undefined : signInFails);
    } catch (thrown) {
      this.#end(null);
      throw thrown;
    }
    const as: SignedInAs = { ...signedInAs, server: a.server, loginId: a.agent, since: this.now, renewals: 0, mobile: a.mobile };
    this.#signedIn({ ...as, proof: a.method === 'password' ? { kind: 'password' } : this.#token('signIn') }, a.extension);
  };

  /** The four steps, until one fails or somebody cancels. */
  async #goThrough(fails: CommandError | undefined, asks = true): Promise<void> {
    const cancelled = new Promise<never>((_, reject) => {
      this.#cancel = () => reject(error('cancelled'));
    });
    try {
      for (const step of steps) {
        this.#change({ kind: 'session', session: { kind: 'signingIn', step, waitingForAgent: false } });
        await Promise.race([this.#wait(1.5), cancelled]);
        if (asks && step === 'signInPage' && fails?.step !== 'signInPage') {
          this.#change({ kind: 'session', session: { kind: 'signingIn', step, waitingForAgent: true } });
          await Promise.race([this.#wait(3), cancelled]);
        }
        if (fails?.step === step) throw fails;
      }
    } finally {
      this.#cancel = null;
    }
  }

  async #takeUp(): Promise<void> {
    try {
      await this.#goThrough(this.#scenario.signInFails, false);
    } catch (thrown) {
      const failed = thrown as CommandError;
      this.#end(failed.code === 'cancelled' ? null : failed);
      return;
    }
    this.#signedIn({ ...signedInAs, since: this.now, renewals: 0, proof: this.#token('post') }, sampleAgent('NOT_READY').extension);
  }

  #signedIn(as: SignedInAs, extension: string): void {
    this.#change({ kind: 'link', link: { kind: 'online', since: this.now, transport: 'webSocket' } });
    this.#change({ kind: 'reasons', reasons });
    this.#change({ kind: 'contacts', contacts: { kind: 'loading' } });
    this.#change({ kind: 'agent', agent: sampleAgent('NOT_READY', { since: this.now, reason: null, extension }) });
    this.#replace({ ...this.#desk, session: { kind: 'signedIn', as, ending: null } });
    void this.#wait(3).then(() => this.#contactsRead());
  }

  #contactsRead(): void {
    if (this.#desk.session.kind !== 'signedIn') return;
    const count = (this.#scenario.contacts ?? contacts).length;
    this.#change({ kind: 'contacts', contacts: count === 0 ? { kind: 'none' } : { kind: 'ready', contacts: count, books: 2, cut: false } });
  }

  /** Nobody is signed in any more, and nothing of the session is left. */
  #end(failed: CommandError | null): void {
    const { notices, offered, session, closing, desktop } = this.#desk;
    this.#replace({ ...signedOut, session: { kind: 'signedOut', failed }, notices, closing, desktop, offered: session.kind === 'signedIn' || session.kind === 'expired' ? null : offered });
  }

  #token(by: Rung): Proof {
    const life = tokenLife({ by });
    return { kind: 'token', life: { ...life, issued: this.now, renews: this.now + 225_000, ends: this.now + 300_000 } };
  }

  cancelSignIn = async (): Promise<void> => this.#cancel?.();

  signInAgain = async (): Promise<void> => {
    await this.#answer('signInAgain', 4);
    this.renew('signIn');
    this.#change({ kind: 'link', link: { kind: 'online', since: this.now, transport: 'webSocket' } });
  };

  signOut = async (_: SignOut): Promise<void> => {
    await this.#answer('signOut');
    this.#end(null);
  };

  setState = async (a: SetState): Promise<void> => {
    await this.#answer('setState');
    const agent = this.#agent();
    const reason = this.#desk.reasons.notReady.find((r) => r.id === a.reasonId) ?? null;
    if (a.state === 'NOT_READY' && reason === null && this.#desk.reasons.notReady.length > 0) throw error('reasonRequired');
    this.#stateAfterCall = { state: a.state, reason };
    if (agent.state === 'TALKING' || agent.state === 'HOLD') {
      this.#change({ kind: 'agent', agent: { ...agent, pending: { state: a.state, reason } } });
      return;
    }
    for (const call of this.#desk.calls) if (call.phase.kind === 'wrapUp') this.#gone(call.id, 'talked');
    this.#become(a.state, reason);
  };

  dialogAction = async (a: DialogAction): Promise<void> => {
    await this.#answer('dialogAction');
    const call = this.#call(a.id);
    if (!call.actions.includes(a.action)) throw error('callRefused');
    switch (a.action) {
      case 'ANSWER':
      case 'RETRIEVE':
        this.#holdOthers(call);
        this.#phase(call, 'talking');
        break;
      case 'HOLD':
        this.#phase(call, 'held');
        break;
      case 'DROP':
        this.hangUp(call.id);
        break;
      case 'CONFERENCE':
        this.#join(call);
        break;
      case 'TRANSFER':
        this.#gone(this.#active(call).id, 'talked');
        this.hangUp(call.id);
        break;
      case 'START_RECORDING':
        break;
      case 'ACCEPT':
        this.#put(accepted(call, this.now));
        this.#follow();
        this.#answers(call.id);
        break;
      case 'REJECT':
      case 'CLOSE':
        this.#change({ kind: 'callGone', id: call.id });
        this.#follow();
        break;
      // It has a command of its own.
      default:
        throw error('callRefused');
    }
  };

  makeCall = async (a: MakeCall): Promise<void> => {
    await this.#answer('makeCall');
    if (this.#desk.calls.some(({ phase }) => phase.kind === 'failed')) throw error('callRefused');
    this.#dial(a.to, null);
  };

  consult = async (a: Consult): Promise<void> => {
    await this.#answer('consult');
    const call = this.#call(a.id);
    if (!call.actions.includes('CONSULT_CALL')) throw error('callRefused');
    this.#dial(a.to, call);
  };

  directTransfer = async (a: DirectTransfer): Promise<void> => {
    await this.#answer('directTransfer');
    const call = this.#call(a.id);
    if (!call.actions.includes('TRANSFER_SST')) throw error('callRefused');
    if (!isDialable(a.to)) throw error('invalidNumber');
    this.hangUp(call.id);
  };

  sendDtmf = async (a: SendDtmf): Promise<void> => {
    await this.#answer('sendDtmf');
    if (!this.#call(a.id).actions.includes('SEND_DTMF')) throw error('callRefused');
  };

  dropParticipant = async (a: DropParticipant): Promise<void> => {
    await this.#answer('dropParticipant');
    const call = this.#call(a.id);
    const gone = call.participants.find(({ address, canDrop }) => address === a.address && canDrop);
    if (gone === undefined) throw error('callRefused');
    this.#put({ ...call, participants: call.participants.map((p) => (p === gone ? { ...p, state: 'dropped' } : p)) });
  };

  setWrapUp = async (a: SetWrapUp): Promise<void> => {
    await this.#answer('setWrapUp');
    this.#change({ kind: 'call', call: { ...this.#call(a.id), wrapUpReasons: a.reasons } });
  };

  searchContacts = async (a: SearchContacts): Promise<ContactsFound> => {
    await this.#answer('searchContacts', 0);
    const { contacts: state, recent } = this.#desk;
    return foundIn(state.kind === 'ready' ? (this.#scenario.contacts ?? contacts) : [], a, this.#favourites, recent);
  };

  setFavourite = async ({ id, on }: SetFavourite): Promise<void> => {
    await this.#answer('setFavourite', 0);
    this.#favourites = [...this.#favourites.filter((known) => known !== id), ...(on ? [id] : [])];
  };

  reloadContacts = async (): Promise<void> => {
    await this.#answer('reloadContacts', 0);
    this.#change({ kind: 'contacts', contacts: { kind: 'loading' } });
    void this.#wait(3).then(() => this.#contactsRead());
  };
  updateCallData = async (a: UpdateCallData): Promise<void> => {
    await this.#answer('updateCallData');
    const { call, truncated } = changed(this.#call(a.id), a);
    this.#put(call);
    if (truncated.length > 0) throw error('callDataNotKept', { callData: { dropped: [], truncated } });
  };

  reloadLists = (): Promise<void> => this.#answer('reloadLists', 2);
  reclassify = (a: Reclassify): Promise<void> => this.#ofCampaign('reclassify', a.id, (call) => reclassified(call, a));
  scheduleCallback = (a: ScheduleCallback): Promise<void> => this.#ofCampaign('scheduleCallback', a.id, (call) => scheduled(call, a));
  cancelCallback = (a: CancelCallback): Promise<void> => this.#ofCampaign('cancelCallback', a.id, cancelled);

  async #ofCampaign(command: keyof Host, id: string, change: (call: Call) => Call): Promise<void> {
    await this.#answer(command);
    this.#put(change(this.#call(id)));
  }

  reconnect = async (): Promise<void> => {
    const { link } = this.#desk;
    const downSince = link.kind === 'waiting' || link.kind === 'connecting' ? link.downSince : this.now;
    this.#change({ kind: 'link', link: { kind: 'connecting', attempt: 2, downSince } });
    await this.#answer('reconnect', 3);
    this.restore();
  };

  dismissNotice = async (a: DismissNotice): Promise<void> => this.#change({ kind: 'noticeGone', id: a.id });

  closingShown = (): Promise<void> => this.#answer('closingShown', 0);

  /** There is no window to close: whatever was chosen, the question is over. */
  leave = async (a: Leave): Promise<void> => {
    if (a.how !== 'stay') await this.#answer('leave');
    this.#change({ kind: 'closing', closing: false });
  };

  tryRingTone = (): Promise<void> => this.#answer('tryRingTone', 0);

  savePreferences = (_: Preferences): Promise<void> => this.#answer('savePreferences', 0);
  // A tab of a browser has no second window: the page of the compact bar is `bar` in the picker.
  openCompactBar = (): Promise<void> => this.#answer('openCompactBar', 0);
  closeCompactBar = (): Promise<void> => this.#answer('closeCompactBar', 0);
  fitCompactBar = (_: FitCompactBar): Promise<CompactBarSide> => Promise.resolve('below');
  dragCompactBar = (): Promise<void> => Promise.resolve();

  leavePractice = async (): Promise<StartUp> => {
    await this.#answer('leavePractice');
    this.#end(null);
    return this.startUp();
  };

  startPractice = async (_: StartPractice): Promise<StartUp> => {
    await this.#answer('startPractice', 2);
    return practiceStartUp;
  };

  // What happens by itself: for the picker ---------------------------------------------------------------------------

  /** A caller arrives. */
  ring(otherParty = '+44 20 7946 0958'): void {
    this.#newCall('ringing', { otherParty });
    this.#follow();
  }

  /** Somebody ends the call. */
  hangUp(id = this.#desk.calls[0]?.id): void {
    const call = this.#desk.calls.find((c) => c.id === id);
    if (call === undefined) return;
    const others = this.#desk.calls.filter((c) => c.id !== call.id && isLive(c));
    const talked = call.phase.kind === 'talking' || call.phase.kind === 'held';
    const agent = this.#agent();
    const wrapUp = talked && others.length === 0 && (call.direction === 'incoming' || call.outbound !== null ? agent.wrapUp.incoming : 'notAllowed') !== 'notAllowed';
    const pending = agent.pending;
    if (pending !== null) this.#stateAfterCall = { state: pending.state === 'NOT_READY' ? 'NOT_READY' : 'READY', reason: pending.reason };
    if (wrapUp) this.#put(inPhase(call, 'wrapUp', this.now));
    else this.#gone(call.id, talked ? 'talked' : call.phase.kind === 'ringing' ? 'missed' : 'notReached');
    this.#settle();
    this.#follow();
    if (wrapUp) this.#change({ kind: 'agent', agent: { ...this.#agent(), pending } });
  }

  /** The connection breaks. */
  cut(): void {
    const downSince = this.now;
    this.#change({ kind: 'link', link: { kind: 'waiting', attempt: 1, downSince, until: this.now + 12_000, why: 'unreachable' } });
  }

  /** It is back. */
  restore(): void {
    this.#change({ kind: 'link', link: { kind: 'online', since: this.now, transport: 'webSocket' } });
  }

  /** The token was renewed; only a new sign-in puts off the end of the sign-in. */
  renew(by: Rung = 'post'): void {
    const { session } = this.#desk;
    if (session.kind !== 'signedIn' && session.kind !== 'expired') return;
    const { as } = session;
    const proof = as.proof.kind === 'token' ? this.#token(by) : as.proof;
    const ending = session.kind === 'signedIn' && by !== 'signIn' ? session.ending : null;
    this.#change({ kind: 'session', session: { kind: 'signedIn', as: { ...as, renewals: as.renewals + 1, proof }, ending } });
  }

  /** The end of the sign-in comes nearer: ten minutes, five, one, over. */
  nearEnd(): void {
    const { session } = this.#desk;
    if (session.kind !== 'signedIn') return;
    const ending = nearer(session.ending, this.now);
    if (ending === null) this.expire();
    else this.#change({ kind: 'session', session: { ...session, ending } });
  }

  /** The sign-in ends. */
  expire(): void {
    const { session } = this.#desk;
    if (session.kind !== 'signedIn') return;
    this.#change({ kind: 'session', session: { kind: 'expired', as: session.as, why: 'refreshTokenEnded' } });
    this.#change({ kind: 'link', link: { kind: 'signInNeeded' } });
  }

  /** A supervisor changes the state. */
  changeState(): void {
    this.#become('NOT_READY', { id: '-1', label: 'Supervisor' });
    this.#stateNotice({ kind: 'stateChangedBySystem', cause: 'supervisor', label: 'Supervisor', code: 999, late: false });
  }

  /** The node fails, and the desk works with the other one. */
  move(): void {
    const { session } = this.#desk;
    if (session.kind !== 'signedIn') return;
    const server = session.as.server === atOtherNode.server ? signedInAs.server : atOtherNode.server;
    this.#notice({ kind: 'moved', server });
    this.#change({ kind: 'session', session: { ...session, as: { ...session.as, server } } });
    this.restore();
  }

  /** A late consequence of the node that failed. */
  forceNotReady(): void {
    this.#become('NOT_READY', { id: '-1', label: 'Connection Failure' });
    this.#stateNotice({ kind: 'stateChangedBySystem', cause: 'connectionLost', label: 'Connection Failure', code: 50002, late: true });
  }

  /** A change is lost on its way: the next one makes a gap, and the page asks for a snapshot. */
  lose(): void {
    this.#seq += 1;
    this.renew();
  }

  // ------------------------------------------------------------------------------------------------------------------

  /** The mock's clock starts at the moment for which the samples are made. */
  get now(): number {
    return NOW + performance.now() - this.#started;
  }

  #notice(kind: NoticeKind): void {
    const id = 1 + Math.max(0, ...this.#desk.notices.map((n) => n.id));
    this.#change({ kind: 'notice', notice: { id, at: this.now, kind } });
  }

  /** What was told of the state before is over. */
  #stateNotice(kind: NoticeKind): void {
    for (const { id, kind: old } of this.#desk.notices) if (old.kind === 'stateChangedBySystem') this.#change({ kind: 'noticeGone', id });
    this.#notice(kind);
  }

  #wait(times: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, (this.#scenario.delay ?? 450) * times));
  }

  async #answer(command: keyof Host, times = 1): Promise<void> {
    if (this.#scenario.neverAnswers === true) await new Promise(() => undefined);
    await this.#wait(times);
    if (this.#scenario.refuses?.command === command) throw this.#scenario.refuses.error;
    this.#past.answered((this.#scenario.delay ?? 450) * times, this.now);
  }

  /** A session begins or ends. */
  #replace(desk: Desk): void {
    this.#next(desk);
    this.#tell({ kind: 'snapshot', desk });
  }

  #change(change: Change): void {
    this.#next(applied(this.#desk, change));
    this.#tell({ kind: 'change', change });
  }

  #tell(body: FrameBody): void {
    const frame: Frame = { seq: this.#seq, now: this.now, body };
    for (const listener of this.#listeners) listener([frame]);
  }

  /** The next picture. */
  #next(desk: Desk): void {
    this.#seq += 1;
    this.#past.changed(this.#desk, desk, this.now);
    this.#desk = desk;
  }

  #agent(): Agent {
    if (this.#desk.agent === null) throw error('notSignedIn');
    return this.#desk.agent;
  }

  #call(id: string): Call {
    const call = this.#desk.calls.find((c) => c.id === id);
    if (call === undefined) throw error('callGone');
    return call;
  }

  #become(state: Agent['state'], reason: Agent['reason']): void {
    const old = this.#agent();
    const { wrapUp, choices } = sampleAgent(state);
    const after = state === 'WORK' || state === 'WORK_READY';
    const busy = state === 'TALKING' || state === 'HOLD';
    this.#change({
      kind: 'agent',
      agent: {
        ...old,
        state,
        reason,
        since: this.now,
        choices,
        pending: busy ? old.pending : null,
        wrapUp: { ...wrapUp, ends: after ? this.now + WRAP_UP_TIME : null },
      },
    });
  }

  #newCall(phase: CallPhase['kind'], over: Partial<Call>): string {
    this.#calls += 1;
    const id = String(16_804_400 + this.#calls);
    this.#change({ kind: 'call', call: sampleCall(phase, { ...over, id, since: this.now, phaseSince: this.now }) });
    return id;
  }

  /** Dials, if it is a number, and the other end answers after a while, or is busy. A call that it is about is held. */
  #dial(to: string, about: Call | null): void {
    if (!isDialable(to) || to === this.#agent().extension) throw error('invalidNumber');
    if (about !== null) this.#phase(about, 'held');
    const id = this.#newCall('dialling', { direction: 'outgoing', otherParty: to, dialled: to, queue: null, variables: [], consultationOf: about?.id ?? null });
    this.#follow();
    this.#answers(id, isBusy(to));
  }

  /** The other end answers after a while, or is busy. */
  #answers(id: string, busy = false): void {
    void this.#wait(busy ? 3 : 6).then(() => {
      const call = this.#desk.calls.find((c) => c.id === id);
      if (call?.phase.kind === 'dialling') this.#phase(call, busy ? 'failed' : 'talking');
    });
  }

  /** The call that is talked on, besides another one. */
  #active({ id }: Call): Call {
    const active = this.#desk.calls.find((call) => call.id !== id && call.phase.kind === 'talking');
    if (active === undefined) throw error('callRefused');
    return active;
  }

  #holdOthers({ id }: Call): void {
    for (const other of this.#desk.calls) if (other.id !== id && other.phase.kind === 'talking') this.#put(inPhase(other, 'held', this.now));
  }

  /** The held call and the active one become one call. */
  #join(held: Call): void {
    const active = this.#active(held);
    this.#change({ kind: 'callGone', id: active.id });
    this.#put(joined(held, active, this.now));
    this.#settle();
    this.#follow();
  }

  #phase(call: Call, kind: 'talking' | 'held' | 'failed'): void {
    this.#put(inPhase(call, kind, this.now));
    this.#settle();
    this.#follow();
  }

  #put(call: Call): void {
    const [alone = call] = settled([call], this.#scenario.rules);
    this.#change({ kind: 'call', call: alone });
  }

  /** What is allowed with a call changes with the others. */
  #settle(): void {
    const { calls } = this.#desk;
    for (const [at, call] of settled(calls, this.#scenario.rules).entries()) if (call !== calls[at]) this.#change({ kind: 'call', call });
  }

  /** The agent's state follows the calls. */
  #follow(): void {
    const { calls } = this.#desk;
    const is = (...kinds: CallPhase['kind'][]) => calls.some(({ phase }) => kinds.includes(phase.kind));
    const { state: after, reason } = this.#stateAfterCall;
    const now = is('talking', 'dialling', 'offHook') ? 'TALKING' : is('held') ? 'HOLD' : is('wrapUp') ? (after === 'READY' ? 'WORK_READY' : 'WORK') : is('ringing') ? 'RESERVED' : is('reserved') ? 'RESERVED_OUTBOUND_PREVIEW' : after;
    if (now !== this.#agent().state) this.#become(now, now === after ? reason : null);
  }

  #gone(id: string, how: EndedHow): void {
    const { direction, otherParty, queue, callType, wrapUpReasons: wrapUp, since, answered, phase, phaseSince } = this.#call(id);
    const talkEnded = answered === null ? null : phase.kind === 'wrapUp' ? phaseSince : this.now;
    this.#change({ kind: 'callGone', id });
    this.#change({ kind: 'recent', call: { id, direction, otherParty, queue, callType, wrapUp, since, answered, talkEnded, held: 0, ended: this.now, how } });
    const oldest = this.#desk.recent[RECENT];
    if (oldest !== undefined) this.#change({ kind: 'recentGone', id: oldest.id });
  }
}
