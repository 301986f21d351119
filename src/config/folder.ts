import path from 'node:path';
import envPaths from 'env-paths';

type Environment = Readonly<Record<string, string | undefined>>;

const inFolder = (file: string): string => path.join(envPaths('paytriage', { suffix: '' }).config, file);

/** The file that says which sources there are, unless `--source-file` names another. */
export function defaultSourceFile(): string {
  return inFolder('sources.yaml');
}

/** Where secrets are kept that no keyring takes: always the user's own folder, for a file of sources may be shared. */
export function secretFilePath(env: Environment): string {
  const own = env['PAYTRIAGE_SECRET_FILE'];
  return own === undefined || own === '' ? inFolder('secrets.json') : path.resolve(own);
}
