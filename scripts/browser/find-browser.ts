/**
 * Finds a browser that can load the built extension, or installs one, or says what to do.
 *
 * Chromium and Chrome for Testing load an unpacked extension from the command line; branded Google Chrome ≥ 137 ignores
 * `--load-extension`, so it is never taken.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Why there is no browser, and the command that mends it, in one sentence. */
export class NoBrowserError extends Error {}

const programs = ['chromium', 'chromium-browser', 'chrome-for-testing', 'chrome'];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** The path of a usable browser. */
export function findBrowser(): string {
  const wanted = process.env['PANGZHU_BROWSER'];
  if (wanted) {
    const problem = problemWith(wanted);
    if (problem) throw new NoBrowserError(`PANGZHU_BROWSER: ${problem}`);
    return wanted;
  }
  const found = candidates().find((path) => problemWith(path) === null);
  if (found) {
    installFonts();
    return found;
  }
  if (canInstall()) {
    install(['chromium', 'fonts-noto-cjk']);
    const installed = candidates().find((path) => problemWith(path) === null);
    if (installed) return installed;
  }
  throw new NoBrowserError(
    'No Chromium or Chrome for Testing was found (branded Google Chrome 137 and later cannot load an unpacked extension): install one, on Debian or Ubuntu with `sudo apt-get install chromium fonts-noto-cjk`, or set PANGZHU_BROWSER to its path.',
  );
}

function candidates(): string[] {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
  return [...onPath, ...applications, ...downloaded()].filter((path) => existsSync(path));
}

/** Browsers that Playwright or Puppeteer downloaded for other projects. */
function downloaded(): string[] {
  const caches = [
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(homedir(), '.cache/puppeteer/chrome'),
  ];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];
  return caches
    .filter((cache) => existsSync(cache))
    .flatMap((cache) => readdirSync(cache).map((entry) => join(cache, entry)))
    .filter((folder) => !folder.includes('headless_shell'))
    .flatMap((folder) => inside.map((path) => join(folder, path)));
}

/** Null when the browser at `path` can load the extension; else why not. */
function problemWith(path: string): string | null {
  if (!existsSync(path)) return `there is no file at ${path}.`;
  const { stdout, status, error } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (error || status !== 0) return `${path} does not start (\`${path} --version\` failed).`;
  const branded = /^Google Chrome (\d+)/.exec(stdout.trim());
  if (branded && Number(branded[1]) >= 137) {
    return `${path} is Google Chrome ${branded[1]}, which cannot load an unpacked extension from the command line; use Chromium or Chrome for Testing.`;
  }
  return null;
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Chinese must render in screenshots: where there is no Chinese font and we may, install one. */
function installFonts(): void {
  const { stdout, error } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  const none = error !== undefined || stdout.trim() === '';
  if (none && canInstall()) install(['fonts-noto-cjk']);
}

function install(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = {
    env,
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      options,
    );
  } catch {
    throw new NoBrowserError(
      `apt-get could not install ${packages.join(' and ')}: run \`apt-get update && apt-get install ${packages.join(' ')}\` to see why, or set PANGZHU_BROWSER to a Chromium's path.`,
    );
  }
}
