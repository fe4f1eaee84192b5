import { createHash } from 'node:crypto';
import { mark } from './mark.ts';
import { paths } from './paths.ts';
import { styleSheet } from './style/style-sheet.ts';

interface Asset {
  type: string;
  body: string;
}

/** What pages load: nothing of anybody stands in it. */
export const assets: Readonly<Record<string, Asset>> = {
  [paths.styles]: { type: 'text/css; charset=utf-8', body: styleSheet },
  [paths.mark]: { type: 'image/svg+xml', body: mark },
};

const versionOf = (path: string): string =>
  createHash('sha256')
    .update(assets[path]?.body ?? '')
    .digest('base64url')
    .slice(0, 10);

/** Another content is another address, so that browsers keep each for good. */
export const versions = { styles: versionOf(paths.styles) };

export const assetHeaders = ({ type }: Asset): Record<string, string> => ({
  'content-type': type,
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
});
