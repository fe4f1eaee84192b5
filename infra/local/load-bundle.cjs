// Loads a bundle as `require` would, but remembers what V8 made of its text: half of what a new instance takes.
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname } = require('node:path');
const { threadId } = require('node:worker_threads');
const { Script } = require('node:vm');

/** The bundle's exports. What V8 compiled lies beside it from the first time on, and is refused if it is not of this V8. */
exports.loadBundle = (file) => {
  const compiled = `${file}.v8`;
  const known = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData: known });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, dirname(file));
  if (!known || script.cachedDataRejected) {
    // Instances start side by side: none may read what another has half written.
    const fresh = `${compiled}.${process.pid}.${threadId}`;
    writeFileSync(fresh, script.createCachedData());
    renameSync(fresh, compiled);
  }
  return bundle.exports;
};
