/** Version of package.json, put in by the build. */
declare const __VERSION__: string;

declare module '*.tsv' {
  const text: string;
  export default text;
}

/** The phrases of the bank answers, compiled by the build; absent where nothing was built. */
declare const __PHRASES__: string | undefined;
