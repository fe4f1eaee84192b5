import Mustache from 'mustache';

/**
 * Fills a text's template: no HTML, so nothing is escaped. Values are never read as templates, and only our own
 * templates are kept parsed. A space that does not break stays one. A value that ends with a full stop of its own ("Doors Inc.") gets no second one.
 */
export const fillText = (template: string, values: object): string =>
  Mustache.render(template, values, undefined, { escape: String })
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/(?<!\.)([.!?…])\.(?=\s|$)/g, '$1')
    .trim();

/** Fills an HTML template. Every `{{value}}` is escaped; it may stand in text, or in an attribute between quotes. */
export const fillHtml = (template: string, values: object, partials?: Record<string, string>): string =>
  Mustache.render(template, values, partials, { escape: (value) => escapeHtml(String(value)) });

// Mustache's own escapes slashes too, which leaves links that scanners and people can't read.
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
/** A text as it may stand in HTML: between tags, or in an attribute between quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'`]/g, (letter) => entities[letter] ?? letter);
