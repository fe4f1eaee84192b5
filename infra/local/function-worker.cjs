// Runs inside a worker thread as Lambda runs a function: loads the bundle once, then one invocation at a time.
const { parentPort, workerData } = require('node:worker_threads');
const { loadBundle } = require('./load-bundle.cjs');
const { leadOutside } = require('./outside-net.cjs');

leadOutside(workerData.outside);

const { handler } = loadBundle(workerData.bundle);
parentPort.postMessage({ ready: true });

parentPort.on('message', async ({ event, context, deadline }) => {
  const getRemainingTimeInMillis = () => deadline - Date.now();
  try {
    const result = await handler(JSON.parse(event), { ...context, getRemainingTimeInMillis });
    parentPort.postMessage({ result: JSON.stringify(result ?? null) });
  } catch (error) {
    parentPort.postMessage({
      fault: {
        errorType: error?.name ?? 'Error',
        errorMessage: error?.message ?? String(error),
        stack: error?.stack ?? '',
      },
    });
  }
});
