/** What `npm run senders -- --help` prints. */
export const help = `Keeps senders' settings in git: one file a sender, <id>.json.

  npm run senders -- pull <folder>   writes what stands at the desk into the files (commit yours first)
  npm run senders -- diff <folder>   shows where the files differ; exit code 1 where they do
  npm run senders -- push <folder>   sends what differs, checked whole; every fault is told with its place

Push changes nothing that somebody else changed since you pulled: it says so, and you pull first. What each file was
made from stands in .versions.json beside them; commit it too.

  --to <ApiUrl>   a deployed Waypost, with a token in WAYPOST_DESK_TOKEN
                  (left out: the one that npm start runs; WAYPOST_PORT names its port)
  --help          this page

Exit codes: 0 done or the same, 1 refused or different, 2 a mistake in the command, 3 not reached.`;
