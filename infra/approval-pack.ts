import { runApprovalPack } from './approval-pack/run-approval-pack.ts';

process.exitCode = await runApprovalPack(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
