import type { RunRecord } from './run-record.ts';

const mostLines = 5000;

/** What the functions wrote to their logs, the last few thousand lines. */
export class LogBook {
  private readonly lines: string[] = [];

  /** `record` hears all of it, and what the functions were given. */
  constructor(readonly record?: RunRecord) {}

  add(functionName: string, text: string): void {
    this.record?.logged(functionName, text);
    for (const line of text.split('\n')) if (line) this.lines.push(`${functionName} ${line}`);
    this.lines.splice(0, Math.max(0, this.lines.length - mostLines));
  }

  reset(): void {
    this.lines.length = 0;
  }

  text(): string {
    return this.lines.join('\n');
  }
}
