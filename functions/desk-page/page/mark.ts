/** Waypost's signpost. */
export const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#17594a"/>' +
  '<path d="M15 6h2v3h6.2l3.3 3-3.3 3H17v2h2v5h-2v4h-2v-4H8.8l-3.3-2.5L8.8 17H15v-2H9V9h6z" fill="#fff"/>' +
  '<path d="M17 9h6.2l3.3 3-3.3 3H17z" fill="#f2b33d"/></svg>';
