import type {
  CommandError,
  ConnectionReport,
  ErrorCode,
  ManagedSetting,
  Platform,
  Session,
  SignIn,
  SignInMethod,
  SignInStep,
  StartUp,
} from '../../host/contract.gen';
import type { Host } from '../../host/host';
import { Task } from '../../state/task.svelte';
import { errorWords, managedPage, serverFieldWords, signInPage, type Phone } from '../../words';

/** What the page knows at the moment, and whom it tells. */
interface Now {
  host: Pick<Host, 'signIn' | 'cancelSignIn' | 'checkConnection' | 'startPractice'>;
  startUp: StartUp;
  session: Session;
  onpractice: (startUp: StartUp) => void;
  onsignedin: () => void;
}

/** What is typed. `number`: that of a mobile agent's phone. */
type Typed = Pick<SignIn, 'server' | 'agent' | 'extension'> & { number: string };

/** The field that a failure belongs to. */
const belongs: Partial<Record<ErrorCode, keyof Typed>> = {
  invalidServer: 'server',
  nameNotFound: 'server',
  portRefused: 'server',
  notFinesse: 'server',
  unknownAgent: 'agent',
  invalidExtension: 'extension',
  extensionBusy: 'extension',
  invalidNumber: 'number',
};

/** The sign-in form: what is typed, what runs, and what failed. */
export class SignInAttempt {
  readonly #now: () => Now;
  readonly task: Task;
  /** What is asked beside the sign-in: the connection, the practice contact centre. */
  readonly side = new Task();
  readonly cancelling = new Task();
  typed: Typed = $state({ server: '', agent: '', extension: '', number: '' });
  /** How the agent chose to be reached, where the organisation leaves it to them. */
  chosenPhone: Phone = $state('desk');
  /** How the agent signs in where the server does not tell; null until they were asked. */
  method: SignInMethod | null = $state(null);
  /** The agent wants to choose again. */
  choosing = $state(false);
  report: ConnectionReport | null = $state.raw(null);
  #tried = $state(false);
  /** The session that could not be taken up was read, or something else was tried. */
  #read: CommandError | null = $state.raw(null);

  /** @param task and `report` begin a picture: a sign-in that has already failed, an answer that has come. */
  constructor(now: () => Now, task = new Task(), report: ConnectionReport | null = null) {
    this.#now = now;
    this.task = task;
    this.report = report;
    this.#fill(now().startUp);
  }

  readonly running = $derived.by(() => {
    const { session } = this.#now();
    return session.kind === 'signingIn' ? session : null;
  });
  readonly busy = $derived.by(() => this.running !== null || this.task.pending === 'signIn');
  /** A session that could not be taken up at the start of the program. */
  readonly #kept = $derived.by(() => {
    const { session } = this.#now();
    if (session.kind !== 'signedOut' || session.failed === null) return null;
    const { failed } = session;
    return failed.code === 'cancelled' || failed.traceId === this.#read?.traceId ? null : failed;
  });
  readonly error: CommandError | null = $derived.by(() => (this.busy ? null : (this.task.error ?? this.#kept)));
  /** The agent is asked how to sign in. */
  readonly asking = $derived.by(() => !this.busy && (this.choosing || this.error?.code === 'chooseMethod'));
  /** The step that failed, and why. */
  readonly failed: { step: SignInStep; error: CommandError } | null = $derived.by(() =>
    !this.asking && this.error?.step ? { step: this.error.step, error: this.error } : null,
  );
  /** The typed server; null when there is none. */
  readonly server = $derived.by(() => this.typed.server.trim() || null);
  /** Practice mode is none of IT's contact centre. */
  readonly asksForName = $derived.by(() => this.#now().startUp.practice || this.#now().startUp.settings.site.askForName);

  /** What the organisation says about mobile agents. */
  readonly #rule = $derived.by(() => (this.#now().startUp.practice ? 'agentChooses' : this.#now().startUp.settings.site.mobileAgent));
  /** Whether the form says anything of mobile agents. */
  readonly mayBeMobile = $derived.by(() => this.#rule !== 'deskPhone');
  /** How the agent is reached. */
  readonly phone: Phone = $derived.by(() => (this.#rule === 'agentChooses' ? this.chosenPhone : this.#rule === 'deskPhone' ? 'desk' : this.#rule));

  /** What is wrong with a field, in a sentence. */
  wrong(field: keyof Typed): string | null {
    if (this.#tried && this.typed[field].trim() === '') return signInPage.missing;
    const error = this.error ?? this.side.error;
    if (this.busy || error === null || belongs[error.code] !== field) return null;
    if (field === 'number') return signInPage.numberWrong;
    return field === 'server' ? serverFieldWords(error, this.typed.server) : errorWords(error.code, error.host).what;
  }

  /** Why a field cannot be changed, when IT has set it. Practice mode is none of IT's contact centre. */
  locked(setting: ManagedSetting): string | null {
    const { startUp } = this.#now();
    return !startUp.practice && startUp.managed.some((each) => each.setting === setting) ? managedPage.by : null;
  }

  readonly forget = (): void => {
    this.task.forget();
    if (this.#kept !== null) this.#read = this.#kept;
  };

  async signIn(takeOver = false): Promise<void> {
    this.#tried = true;
    const { server, agent, extension, number } = this.typed;
    const { phone } = this;
    const needed = [server, extension, ...(this.asksForName ? [agent] : []), ...(phone === 'desk' ? [] : [number])];
    if (needed.some((text) => text.trim() === '')) return;
    this.#tried = false;
    this.choosing = false;
    this.side.forget();
    this.forget();
    this.report = null;
    const asked: SignIn = { server, extension, agent: this.asksForName ? agent : '', takeOver, method: this.method, mobile: phone === 'desk' ? null : { mode: phone, number } };
    const { host, onsignedin } = this.#now();
    if (await this.task.run('signIn', () => host.signIn(asked))) onsignedin();
  }

  readonly takeOver = (): void => void this.signIn(true);

  readonly signInAs = (name: string): void => {
    this.typed.agent = name;
    void this.signIn();
  };

  readonly choose = (method: SignInMethod): void => {
    this.method = method;
    void this.signIn();
  };

  readonly cancel = (): void => void this.cancelling.run('cancel', () => this.#now().host.cancelSignIn());

  async check(): Promise<void> {
    this.forget();
    this.report = null;
    const { server } = this.typed;
    await this.side.run('check', async () => (this.report = await this.#now().host.checkConnection({ server })));
  }

  /** Starts the practice contact centre; its server, agent and extension take the place of what is typed. */
  async practise(platform: Platform): Promise<void> {
    this.forget();
    const { host, onpractice } = this.#now();
    await this.side.run(`practice-${platform}`, async () => {
      const practice = await host.startPractice({ platform });
      this.#fill(practice);
      onpractice(practice);
    });
  }

  #fill({ settings: { server, agent, extension, method, mobile } }: StartUp): void {
    this.typed = { server, agent, extension, number: mobile?.number ?? '' };
    this.chosenPhone = mobile?.mode ?? 'desk';
    this.method = method;
  }
}
