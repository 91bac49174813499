import { render } from 'svelte/server';
import App from './app.svelte';

/** What the server sends. */
export const markup = () => render(App).body;
