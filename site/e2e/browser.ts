/** The real Chromium of the tests and of the benchmarks: an installed one, else the one from npm. */
import { existsSync } from 'node:fs';
import chromiumFromNpm from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  process.env.PORTULAN_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** As root there is no sandbox; the rest keeps it from calling home. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param debuggingPort for a tool that drives the same browser by itself */
export async function launchBrowser(debuggingPort?: number): Promise<Browser> {
  const installed = INSTALLED.find((path) => path && existsSync(path));
  // The package unpacks itself into the temporary folder, once.
  const executablePath = installed ?? (await chromiumFromNpm.executablePath());
  const args = debuggingPort ? [...ARGS, `--remote-debugging-port=${debuggingPort}`] : ARGS;
  return chromium.launch({ executablePath, args, headless: true });
}
