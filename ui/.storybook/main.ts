import type { StorybookConfig } from '@storybook/svelte-vite';

const config: StorybookConfig = {
  stories: ['../src/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  framework: '@storybook/svelte-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
