import { instantOf } from '../../shared/orders/instant.ts';
import type { VirtualTime } from './virtual-time.ts';

interface Line {
  at: number;
  orderId: string | undefined;
  text: string;
}

/** What happened, line by line, so that a story that went wrong can be read. */
export class StoryBook {
  private readonly lines: Line[] = [];
  /** The first thing that must never be. */
  violation: { what: string; orderId: string | undefined } | undefined;

  constructor(private readonly time: VirtualTime) {}

  tell(text: string, orderId?: string): void {
    this.lines.push({ at: this.time.now, orderId, text });
  }

  violate(what: string, orderId?: string): void {
    if (this.violation) return;
    this.violation = { what, orderId };
    this.tell(`✗ ${what}`, orderId);
  }

  /** The story of the order that went wrong. */
  text(): string {
    const orderId = this.violation?.orderId;
    return this.lines
      .filter((line) => !orderId || !line.orderId || line.orderId === orderId)
      .map(({ at, text }) => `${instantOf(at)}  ${text}`)
      .join('\n');
  }
}
