/** What was asked of the console and can't be: said as it is. */
export class ConsoleFault extends Error {
  override readonly name = 'ConsoleFault';
}

export type Answerer = (body: unknown) => object | Promise<object>;
