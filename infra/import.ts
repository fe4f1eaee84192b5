import { runImport } from './import/run-import.ts';

process.exitCode = await runImport(process.argv.slice(2), {
  env: process.env,
  clock: Date.now,
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  // What a script writes into its log must not be full of bars.
  progress: process.stderr.isTTY ? (text) => void process.stderr.write(`\r\x1b[2K${text}`) : () => {},
});
