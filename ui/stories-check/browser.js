import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Builder, Capabilities } from 'selenium-webdriver';
import { findFreePort } from 'selenium-webdriver/net/portprober.js';
import { DriverService } from 'selenium-webdriver/remote/index.js';

/** Where distributions put WebKitGTK's small browser; the same engine shows the page in the program on Linux. */
const browsers = [
  ...['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`),
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/webkit2gtk-4.1/MiniBrowser',
];

/**
 * Opens WebKitGTK's small browser under WebDriver, with a display of its own where there is none.
 * @returns {Promise<{ driver: import('selenium-webdriver').WebDriver, environment: Record<string, string | undefined>, close: () => Promise<void> }>} `environment`: of programs on the same display
 */
export async function openBrowser() {
  const binary = browsers.find((path) => existsSync(path));
  const driverPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'WebKitWebDriver'))
    .find((path) => existsSync(path));
  if (binary === undefined || driverPath === undefined) {
    throw new Error('WebKitGTK’s browser and driver are missing: apt-get install webkit2gtk-driver xvfb');
  }
  const display = await openDisplay();
  const port = await findFreePort();
  const service = new DriverService.Builder(driverPath)
    .setLoopback(true)
    .setPort(port)
    .addArguments(`--port=${port}`)
    .setEnvironment({ ...process.env, ...display.environment, WEBKIT_DISABLE_COMPOSITING_MODE: '1' })
    .build();
  try {
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(
        new Capabilities()
          .setBrowserName('MiniBrowser')
          .set('webkitgtk:browserOptions', { binary, args: ['--automation'] }),
      )
      .build();
    const close = async () => {
      await driver.quit();
      await service.kill();
      display.close();
    };
    return { driver, environment: display.environment, close };
  } catch (error) {
    await service.kill();
    display.close();
    throw error;
  }
}

/**
 * The display that is there, or a virtual one that looks for a free number itself.
 * @returns {Promise<{ environment: Record<string, string>, close: () => void }>}
 */
async function openDisplay() {
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return { environment: {}, close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // Whatever ends this program, the display does not outlive it.
  process.once('exit', () => server.kill());
  const number = await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.on('data', (data) => resolve(String(data).trim()));
  });
  return { environment: { DISPLAY: `:${number}`, GDK_BACKEND: 'x11' }, close: () => void server.kill() };
}
