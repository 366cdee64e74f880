import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { DoctorReport } from '../../host/contract.gen';
import { healthy, troubled, unreachable, warned } from '../../mock/doctor';
import { error } from '../../mock/samples';
import DoctorView from './DoctorView.svelte';

const never = () => new Promise<never>(() => undefined);
const meta = {
  title: 'Features/doctor/DoctorView',
  component: DoctorView,
  args: { onexamine: () => Promise.resolve(healthy), onpack: () => Promise.resolve({ path: '/home/agent/Downloads/aplomb-support-2031-02-03-071509.zip' }) },
} satisfies Meta<typeof DoctorView>;
export default meta;
type Story = StoryObj<typeof meta>;

const found = (report: DoctorReport): Story => ({ args: { found: report } });
const press = (canvas: HTMLElement, id: string) => canvas.querySelector<HTMLButtonElement>(`[data-testid="${id}"]`)?.click();

export const Fresh: Story = {};
export const Healthy: Story = found(healthy);
export const Warnings: Story = found(warned);
export const Trouble: Story = found(troubled);
export const ServerMissing: Story = found(unreachable);
export const Examining: Story = { args: { onexamine: never }, play: ({ canvasElement }) => press(canvasElement, 'examine') };
export const Saved: Story = { args: { found: warned }, play: ({ canvasElement }) => press(canvasElement, 'save-bundle') };
export const NotSaved: Story = {
  args: { found: healthy, onpack: () => Promise.reject(error('internal', { detail: 'the support bundle can not be written' })) },
  play: ({ canvasElement }) => press(canvasElement, 'save-bundle'),
};
