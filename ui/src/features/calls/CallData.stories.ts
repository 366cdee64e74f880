import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { CallVariable } from '../../host/contract.gen';
import { call, error, muchData } from '../../mock/samples';
import { CallEdits } from './call-edits.svelte';
import CallData from './CallData.svelte';

const meta = { title: 'Features/calls/CallData', component: CallData } satisfies Meta<typeof CallData>;
export default meta;
type Story = StoryObj<typeof meta>;

const { variables } = call('talking');
const NOTE = 'callVariable10';

/** The note is being changed; `prepare` brings it into the state of the picture. */
function changing(typed: string, prepare: (edit: NonNullable<ReturnType<CallEdits['of']>>) => void = () => undefined, shown: readonly CallVariable[] = variables): Story {
  const edits = new CallEdits(() => Promise.resolve());
  for (const each of variables) if (each.name === NOTE) edits.begin(each);
  const edit = edits.of(NOTE);
  if (edit !== undefined) {
    edit.typed = typed;
    prepare(edit);
  }
  return { args: { variables: [...shown], edits, usable: true, whole: true } };
}

const withNote = (value: string): CallVariable[] => variables.map((each) => (each.name === NOTE ? { ...each, value } : each));
const [first] = variables;
const odd = (over: Partial<CallVariable>): CallVariable[] => (first === undefined ? [] : [{ ...first, ...over }]);

export const All: Story = { args: { variables, edits: new CallEdits(() => Promise.resolve()), usable: true, whole: true } };
export const OnlyShown: Story = { args: { variables } };
export const Offline: Story = { args: { variables, edits: new CallEdits(() => Promise.resolve()), usable: false, whole: true } };
export const Sixty: Story = { args: { variables: muchData(60), edits: new CallEdits(() => Promise.resolve()), usable: true, whole: true } };
export const Changing: Story = changing('Call back on Monday');
export const TooLong: Story = changing('Rückruf: möchte täglich über Änderungen benachrichtigt werden');
export const Saving: Story = changing('Call back on Monday', (edit) => Object.assign(edit.task, { pending: 'data', slow: true }));
export const ChangedMeanwhile: Story = changing('Call back on Monday', undefined, withNote('Paid on 3 March'));
export const Truncated: Story = changing(
  'Call back on Monday, not before ten',
  (edit) => Object.assign(edit.task, { error: error('callDataNotKept', { callData: { dropped: [], truncated: [NOTE] } }), failed: 'data' }),
  withNote('Call back on Monday'),
);
export const Dropped: Story = changing('Call back', (edit) => Object.assign(edit.task, { error: error('callDataNotKept', { callData: { dropped: [NOTE], truncated: [] } }), failed: 'data' }));
export const Refused: Story = changing('Call back', (edit) => Object.assign(edit.task, { error: error('callRefused', { explanation: 'callDataProtected' }), failed: 'data' }));
export const LongName: Story = { args: { variables: odd({ label: 'A very long name of a variable '.repeat(10).trim(), value: 'x'.repeat(300) }), whole: true } };
export const RightToLeft: Story = { args: { variables: odd({ label: 'שם הלקוח', value: '‏יוסי כהן, 7784-12' }), whole: true } };
export const None: Story = { args: { variables: [], sayNone: true } };
