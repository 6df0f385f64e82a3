import { resolve } from 'node:path';
import { build } from 'vite';

/** A file of the project with all that it imports, as one script to be run in a browser. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: resolve(entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
