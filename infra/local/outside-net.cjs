// The net outside this machine, as far as functions post to it: hosts under example.com, which nobody has (RFC 2606), are
// answered by the local stack. A function makes the same request as ever; everything else goes where it went.
const http = require('node:http');
const https = require('node:https');

const isOutside = ({ hostname }) => hostname === 'example.com' || hostname.endsWith('.example.com');

exports.leadOutside = (to) => {
  const { request } = https;
  https.request = (url, options, callback) => {
    if (!(url instanceof URL) || options.method !== 'POST' || !isOutside(url)) return request(url, options, callback);
    const { method, headers, signal } = options;
    return http.request(to, { method, signal, headers: { ...headers, 'x-outside-url': url.href } }, callback);
  };
};
