const width = 24;

/** How far an import has come, on one line: `██████░░░░ 42 %  1200 lines, 3 refused`. */
export function progressBar(share: number, rows: number, rejected: number): string {
  const part = Math.min(Math.max(share, 0), 1);
  const full = Math.round(part * width);
  const refused = rejected > 0 ? `, ${rejected} refused` : '';
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.round(100 * part)} %  ${rows} lines${refused}`;
}
