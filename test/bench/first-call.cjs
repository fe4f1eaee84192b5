// Loads a bundle and calls its handler, as a cold start does; prints the milliseconds until AWS has answered it once.
const { subscribe } = require('node:diagnostics_channel');

const { bundle, event } = JSON.parse(process.argv[2]);
const context = {
  awsRequestId: 'bench',
  invokedFunctionArn: 'arn:aws:lambda:eu-north-1:000000000000:function:bench',
  getRemainingTimeInMillis: () => 60_000,
};

let began;
subscribe('http.client.response.finish', () => {
  require('node:fs').writeSync(3, String(performance.now() - began));
  process.exit(0);
});
began = performance.now();
Promise.resolve(require(bundle).handler(event, context)).then(
  () => process.exit(1),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
