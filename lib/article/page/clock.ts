const clock = /^\s*\d{1,2}[:：]\d\d(?:[:：]\d\d)?\s*$/;

/** Whether a line is a time of day and nothing else: what stands over each post of a live report. */
export function isClock(text: string): boolean {
  return text.length <= 40 && clock.test(text);
}
