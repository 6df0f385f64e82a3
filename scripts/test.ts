/**
 * `npm test`: type check, lint, unit tests, build, browser tests; all of them even when one fails. Its last line, also in
 * .output/test-results/total.txt, is the true total of all runners; type check, lint, dead-code check and build count one each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser, NoBrowserError } from './browser/find-browser';

const results = '.output/test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n▶ ${command} ${args.join(' ')}`);
  // The shell finds the project's own programs through npm's PATH.
  return (
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

function check(command: string, ...args: string[]): boolean {
  const ok = run(command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

/** Adds a runner's own count; a runner that failed without a failing test of its own (it crashed) counts as one failure. */
function count(
  ok: boolean,
  report: string,
  read: (json: string) => [passed: number, failed: number],
): void {
  const [good, bad] = existsSync(report) ? read(readFileSync(report, 'utf8')) : [0, 0];
  passed += good;
  failed += ok ? bad : Math.max(1, bad);
}

check('wxt', 'prepare');
check('tsc', '--noEmit');
check('biome', 'check', '--error-on-warnings', '.');
check('knip');

const unit = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}/unit.json`,
]);
count(unit, `${results}/unit.json`, (json) => {
  const report = JSON.parse(json) as VitestReport;
  return [report.numPassedTests, report.numFailedTests];
});

if (check('wxt', 'build')) {
  try {
    findBrowser();
    const browser = run('playwright', ['test']);
    count(browser, `${results}/e2e.json`, (json) => {
      const { stats } = JSON.parse(json) as PlaywrightReport;
      return [stats.expected, stats.unexpected + stats.flaky];
    });
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    failed += 1;
  }
}

const total = `${passed} passed, ${failed} failed`;
writeFileSync(`${results}/total.txt`, `${total}\n`);
console.log(`\n${total}`);
process.exitCode = failed === 0 ? 0 : 1;
