import { sendEvent } from './send/send-event.ts';

process.exitCode = await sendEvent(process.argv.slice(2), {
  env: process.env,
  clock: Date.now,
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
