import { brandColours } from '../../../shared/messages/brand-colours.ts';
import { asks } from './style/asks.ts';
import { base } from './style/base.ts';
import { controls } from './style/controls.ts';
import { order } from './style/order.ts';
import { tokens } from './style/tokens.ts';

/** The page's one style sheet, with the sender's colour where it can be read. */
export function styleSheet(brandColour: string): string {
  const { onLight, onDark, onDarkFill } = brandColours(brandColour);
  return `:root{--brand:${onLight};--dark-brand:${onDark};--on-dark-brand:${onDarkFill}}${rules}`;
}

/** Takes the air out: what the sheet looks like here is of no use to a telephone. */
const packed = (css: string): string =>
  css
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}');

const rules = packed([tokens, base, controls, order, asks].join(''));
