// What JSX compiles to. Arguments instead of a `children` property: shorter by a few kilobytes over the whole sidebar.
export { Fragment, h } from 'preact';
