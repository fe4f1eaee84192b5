/** Writes the stack of the account `local` into a folder, without the validations that tests and `npm run synth` make. */
export async function synthesize(folder: string): Promise<void> {
  process.env.CDK_VALIDATION = 'false';
  const { waypostApp } = await import('../waypost-app.ts');
  const app = await waypostApp({ account: 'local', outdir: folder });
  app.synth();
}
