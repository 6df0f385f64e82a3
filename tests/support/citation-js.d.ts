/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(source: string);
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
