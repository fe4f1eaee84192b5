/** Each colour for a light and for a dark screen; all pairs that text stands in have a contrast of 4.5 at least. */
export const palette = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f5f1, #131415);
  --card: light-dark(#ffffff, #1d1e20);
  --panel: light-dark(#f1efe8, #27292c);
  --ink: light-dark(#1b1c1d, #f3f2ef);
  --soft: light-dark(#5d5c57, #b4b3ae);
  --line: light-dark(#e4e1d8, #33363a);
  --edge: light-dark(#8a877d, #85878c);
  --accent: light-dark(#17594a, #7fcab5);
  --on-accent: light-dark(#ffffff, #10211c);
  --good: light-dark(#1d6344, #79cda5);
  --good-ground: light-dark(#e2f1e8, #1c3529);
  --wait: light-dark(#714b05, #efc067);
  --wait-ground: light-dark(#fbefd3, #3a2f16);
  --bad: light-dark(#a01d16, #f8a49b);
  --bad-ground: light-dark(#fae5e2, #41201d);
  --open: light-dark(#2d5a86, #9cc5ee);
  --open-ground: light-dark(#e3edf7, #1c2f42);
}
`;
