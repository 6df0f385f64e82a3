import type { BaseIssue } from 'valibot';
import type { PackErrorCode } from '@/lib/model/pack-reading';

/** The code for what a schema holds against a value. */
export function codeOf(issue: BaseIssue<unknown>): PackErrorCode {
  const { kind, type, received, expected } = issue;
  if (type === 'strict_object') {
    if (expected === 'never') return 'unknown-field';
    return received === 'undefined' ? 'missing' : 'wrong-type';
  }
  if (type === 'max_length') return Array.isArray(issue.input) ? 'too-many' : 'too-long';
  if (type === 'min_length' || type === 'check') return 'empty';
  if (kind === 'validation' || type === 'picklist' || type === 'literal') return 'wrong-value';
  return 'wrong-type';
}

/** Where in its row the value stands that an issue is about. */
export function fieldOf(issue: BaseIssue<unknown>): string {
  return (issue.path ?? []).map(({ key }) => String(key).slice(0, 100)).join('.');
}
