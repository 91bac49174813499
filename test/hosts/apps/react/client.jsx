import { hydrateRoot } from 'react-dom/client';
import { begin } from '../begin.js';
import { App } from './app.jsx';

begin((root) => hydrateRoot(root, <App />));
