import { runSenders } from './senders/run-senders.ts';

process.exitCode = await runSenders(process.argv.slice(2), {
  env: process.env,
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
