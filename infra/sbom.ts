import { execFileSync } from 'node:child_process';
import { deployed } from './sbom/deployed.ts';

const all = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
console.log(JSON.stringify(deployed(JSON.parse(all)), undefined, 2));
