declare module '#words/*' {
  export const words: Readonly<Record<string, string>>;
}
