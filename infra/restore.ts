import { runRestore } from './restore/run-restore.ts';

process.exitCode = await runRestore(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  now: () => new Date().toISOString(),
});
