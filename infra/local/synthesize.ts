/** Writes the stack of an account into a folder, without the validations that tests and `npm run synth` make. */
export async function synthesize(folder: string, account = 'local'): Promise<void> {
  const { waypostApp } = await import('../waypost-app.ts');
  const { CDK_VALIDATION } = process.env;
  process.env.CDK_VALIDATION = 'false';
  try {
    const app = await waypostApp({ account, outdir: folder });
    app.synth();
  } finally {
    if (CDK_VALIDATION === undefined) delete process.env.CDK_VALIDATION;
    else process.env.CDK_VALIDATION = CDK_VALIDATION;
  }
}
