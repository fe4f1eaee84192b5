import { type MappingParts, startMapping } from './stream-mappings.ts';
import type { StreamPump } from './stream-pump.ts';
import type { Wiring } from './wiring.ts';

/** Everything that reads the table's stream. */
export class Streams {
  pumps: StreamPump[] = [];

  /** Starts to read, from what was written while nobody did. */
  async read(mappings: Wiring['mappings'], parts: MappingParts): Promise<void> {
    this.pumps = await Promise.all(mappings.map((mapping) => startMapping(mapping, parts)));
    this.kick();
  }

  /** Something was written. */
  kick(): void {
    for (const pump of this.pumps) pump.kick();
  }

  /** Hands the last records out again. */
  replay(count: number): void {
    for (const pump of this.pumps) pump.replay(count);
  }

  stop(): void {
    for (const pump of this.pumps) pump.stop();
  }
}
