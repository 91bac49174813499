import { hydrate } from 'svelte';
import { begin } from '../begin.js';
import App from './app.svelte';

begin((target) => hydrate(App, { target }));
