/** What every page begins with: for a phone, in light and dark, and never for a search engine. */
export const head = `<!doctype html>
<html lang="{{language}}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="robots" content="noindex,nofollow">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>{{title}}</title>
<link rel="icon" href="{{icon}}">
<style>{{{style}}}</style>
</head>
`;
