/** The scripts that the extension starts beside its pages: the policy gives no other, whatever it is asked for. */
const scripts = { exchange: '/exchange.js', packing: '/packing.js' } as const;
type ScriptName = keyof typeof scripts;

/** https://w3c.github.io/trusted-types: not in Firefox before 148, nor in TypeScript's types. */
const { trustedTypes } = globalThis as {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (name: string) => string },
    ): { createScriptURL(name: ScriptName): string };
  };
};
const addressOf = (name: string) => scripts[name as ScriptName] ?? scripts.exchange;
const policy = trustedTypes?.createPolicy('exchange-worker', { createScriptURL: addressOf });

/** Starts one of them as a dedicated worker. */
export function startWorker(name: ScriptName): Worker {
  return new Worker(policy?.createScriptURL(name) ?? addressOf(name));
}
