import { render } from 'preact';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) {
  // The page shows the skeleton until now, and the help card by itself if this line is never reached.
  document.documentElement.classList.add('started');
  root.textContent = '';
  render(<App />, root);
}
