// Runs inside a worker thread as Lambda runs a function: loads the bundle once, then one invocation at a time.
const { getHeapStatistics } = require('node:v8');
const { parentPort, workerData } = require('node:worker_threads');
const { loadBundle } = require('./load-bundle.cjs');
const { leadOutside } = require('./outside-net.cjs');

leadOutside(workerData.outside);

const { handler } = loadBundle(workerData.bundle);
parentPort.postMessage({ ready: true });

/** Of this thread alone, what was not collected yet included. */
const heapBytes = () => {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
};

parentPort.on('message', async ({ event, context, deadline }) => {
  const getRemainingTimeInMillis = () => deadline - Date.now();
  try {
    const result = await handler(JSON.parse(event), { ...context, getRemainingTimeInMillis });
    parentPort.postMessage({ result: JSON.stringify(result ?? null), heapBytes: heapBytes() });
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
