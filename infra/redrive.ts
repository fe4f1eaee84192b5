import { runRedrive } from './redrive/run-redrive.ts';

process.exitCode = await runRedrive(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
