import Mustache from 'mustache';

/**
 * Fills a text's template: no HTML, so nothing is escaped. Values are never read as templates, and only our own
 * templates are kept parsed.
 */
export const fillText = (template: string, values: object): string =>
  Mustache.render(template, values, undefined, { escape: String }).replace(/\s+/g, ' ').trim();

/** Fills an HTML template. Every `{{value}}` is escaped. */
export const fillHtml = (template: string, values: object, partials?: Record<string, string>): string =>
  Mustache.render(template, values, partials);
