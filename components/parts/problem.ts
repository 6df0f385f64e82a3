import { i18n } from '#i18n';

const keys = {
  gone: 'gone',
  refused: 'refused',
  invalid: 'invalid',
  unavailable: 'unavailable',
  'newer-schema': 'newer_schema',
  lost: 'lost',
  blocked: 'blocked',
  quota: 'quota',
  conflict: 'conflict',
  'not-found': 'not_found',
  timeout: 'timeout',
  unexpected: 'unexpected',
} as const;

/** Why something was not done: the codes that calls and the store give. */
export type Problem = keyof typeof keys;

/** What to tell the reader of it, and what to do. */
export function wordsOfProblem(problem: Problem): string {
  return i18n.t(`errors.${keys[problem]}`);
}
