/** What `npm run import -- --help` prints. */
export const help = `Brings orders from a file into Waypost, and tells nobody of them.

  npm run import -- <file> [options]

  npm run import -- orders.csv --dry-run    checks the file, and shows what would be sent
  npm run import -- orders.csv              sends it to the Waypost that npm start runs
  WAYPOST_WEBHOOK_SECRET=whsec_… npm run import -- orders.csv --to https://….amazonaws.com

The file
  .csv      UTF-8, with a line of names first; parted by commas, semicolons or tabs. One line is one event of one order,
            order.placed where there is no column "type". Columns that need no mapping:
            orderId (needed) type occurredAt senderId number orderType name givenName email phone locale timeZone
            address postalCode city country items ("2 x Oak door; Brass handle") total currency paymentStatus
            paymentMethod, and any place in the event: order.notify.sms, order.attributes.vip, data.reason …
  .ndjson   one event a line, as POST /events takes it; id, type and occurredAt may be left out

Options
  --map <file>       what other columns mean: {"columns": {"Ordernr": "order.number"}, "constants": {"senderId": "doors"},
                     "zone": "Europe/Stockholm"}
  --sender <id>      the brand, where the account has several
  --zone <zone>      whose time is meant by times without an offset, such as Europe/Stockholm
  --speak            tells customers what the rules say (default: every event is silent)
  --dry-run          checks every line here and sends nothing
  --to <url>         a deployed Waypost (default: the one that npm start runs; WAYPOST_PORT names its port)
  --secret <secret>  its webhook secret (better: WAYPOST_WEBHOOK_SECRET, which no shell history keeps)

What cannot be taken is listed in <file>.rejected with its line. An import that was cut off goes on where it was when it
is run again (<file>.import.json). A line's id is made of what it says: twice the same line is one event.

Exit codes: 0 all of it accepted, 1 some of it refused, 2 a mistake in the command or the file, 3 not reached.`;
