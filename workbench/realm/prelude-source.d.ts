/** The bundled services as text; made by the build. */
declare module 'prelude:source' {
  const source: string;
  export default source;
}
