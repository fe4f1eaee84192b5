const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/** A text as nodes, its web addresses as links that know nothing of this page. */
export function linked(text) {
  const nodes = [];
  let end = 0;
  for (const { 0: href, index } of text.matchAll(address)) {
    nodes.push(text.slice(end, index), linkTo(href));
    end = index + href.length;
  }
  return [...nodes, text.slice(end)];
}

function linkTo(href) {
  const link = document.createElement('a');
  Object.assign(link, {
    href,
    textContent: href.replace(/^https?:\/\//, ''),
    target: '_blank',
    rel: 'noopener noreferrer',
  });
  return link;
}
