import { startLocalStack } from './local-stack.ts';

const began = performance.now();
const port = Number(process.env.WAYPOST_PORT ?? 4500);
if (!Number.isInteger(port) || port < 1 || port > 65_532) {
  console.error(`WAYPOST_PORT must be a port number, not "${process.env.WAYPOST_PORT}".`);
  process.exit(1);
}

try {
  const stack = await startLocalStack({ port, callAtOnce: true });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { console: url, api, statusPage } = stack;
  console.log(
    `Waypost is ready in ${seconds} s: console ${url} · desk ${api}/desk · API ${api}/events · status page ${statusPage}/t/<token>`,
  );
  const stop = () => void stack.stop().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
