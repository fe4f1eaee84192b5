/** A resource's ARN without what is the same for all of them, and without the letters that CloudFormation makes up. Pure. */
export const readable = (arn: string): string =>
  arn
    .replace(/^arn:aws:([a-z0-9-]+):[^:]*:[^:]*:/, (_, service: string) => (service === 's3' ? 's3 ' : ''))
    .replaceAll(/([A-Za-z]{4,}?)[0-9A-F]{8}(?![0-9A-Za-z])/g, '$1');
