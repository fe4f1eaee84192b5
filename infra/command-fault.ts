/** What went wrong, with its remedy, and the exit code that says which kind it was. */
export class CommandFault extends Error {
  readonly exitCode: number;

  constructor(kind: keyof typeof exitCodes, message: string) {
    super(message);
    this.exitCode = exitCodes[kind];
  }
}

const exitCodes = { refused: 1, usage: 2, unreachable: 3 } as const;
