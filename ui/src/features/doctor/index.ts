import { lazily } from '../common';

/** The examination of this computer and the way to Finesse. */
export const DoctorSheet = lazily(() => import('./DoctorSheet.svelte'));
export const DoctorView = lazily(() => import('./DoctorView.svelte'));
