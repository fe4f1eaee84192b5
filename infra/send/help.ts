/** What `npm run send -- --help` prints. */
export const help = `Sends one signed event to Waypost.

  npm run send -- <event type> --order <id> [options]

The first thing to try, with npm start running in another terminal:
  npm run send -- order.placed --order A-1

Then, of the same order:
  npm run send -- visit.planned --order A-1 --window 13:00-15:00
  npm run send -- visit.started --order A-1
  npm run send -- visit.completed --order A-1

To yourself, through a deployed Waypost:
  WAYPOST_WEBHOOK_SECRET=whsec_… npm run send -- order.placed --order A-1 --to https://….amazonaws.com --email you@example.com

The event
  --order <id>       the order (required)
  --sender <id>      the brand, where the account has several
  --at <time>        when it happened, such as 2026-11-22T10:00:00+01:00 (default: now)
  --id <id>          the event's id; the same id again changes nothing (default: a new one)
  --window <window>  of a visit: 13:00-15:00, when it comes next in the customer's zone, or <from>/<to>
  --data <json>      what the event type carries
  --facts <json>     what is known of the order: items, address, total, …

The customer (with none of these, the local Waypost gets an example customer when an order is placed)
  --name <name>  --email <address>  --phone <number>  --locale <tag>  --zone <IANA zone>

Where to
  --to <url>         a deployed Waypost (default: the one that npm start runs; WAYPOST_PORT names its port)
  --secret <secret>  its webhook secret (better: WAYPOST_WEBHOOK_SECRET, which no shell history keeps)
  --dry-run          prints the signed request as curl and sends nothing
  --help             this page

Exit codes: 0 accepted, 1 refused by Waypost, 2 a mistake in the command, 3 not reached.`;
