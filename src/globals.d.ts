/** Version of package.json, put in by the build. */
declare const __VERSION__: string;

declare module '*.tsv' {
  const text: string;
  export default text;
}
