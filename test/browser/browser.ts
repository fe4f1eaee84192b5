import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const cacheFolder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'waypost');
const unpackedFolder = join(cacheFolder, 'chromium');

/** A browser of this machine: the one in the packages on Linux, else the installed Chrome. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  return chromium.launch({
    executablePath: await unpackedBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}

/** Unpacks the browser once, into a folder that takes its name only when it is whole: test files run side by side. */
async function unpackedBrowser(): Promise<string> {
  if (!existsSync(unpackedFolder)) {
    await mkdir(cacheFolder, { recursive: true });
    const fresh = await mkdtemp(join(cacheFolder, 'chromium-'));
    const { TMPDIR } = process.env;
    process.env.TMPDIR = fresh;
    packed.setGraphicsMode = false;
    await packed.executablePath();
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rename(fresh, unpackedFolder).catch(() => rm(fresh, { recursive: true }));
  }
  return join(unpackedFolder, 'chromium');
}
