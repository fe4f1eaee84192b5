// Loads a bundle as `require` would, but remembers what V8 made of its text: half of what a new instance takes.
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { threadId } = require('node:worker_threads');
const { Script } = require('node:vm');

/** What was loaded, by its file. */
const loaded = new Map();

/** The bundle's exports. */
exports.loadBundle = load;

function load(file) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const part = { exports: {} };
  loaded.set(file, part);
  run(file, part);
  return part.exports;
}

/** What V8 compiled lies beside the file from the first time on, and is refused if it is not of this V8. */
function run(file, part) {
  const compiled = `${file}.v8`;
  const known = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData: known });
  script.runInThisContext()(part.exports, requireFrom(file), part, file, dirname(file));
  if (known && !script.cachedDataRejected) return;
  // Instances start side by side: none may read what another has half written.
  const fresh = `${compiled}.${process.pid}.${threadId}`;
  writeFileSync(fresh, script.createCachedData());
  renameSync(fresh, compiled);
}

/** A bundle's parts lie beside it; all else is Node's own. */
function requireFrom(file) {
  const others = createRequire(file);
  return (id) => (id.startsWith('./') ? load(join(dirname(file), id)) : others(id));
}
