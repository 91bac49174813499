import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { App } from './app.js';

/** What the server sends. */
export const markup = () => renderToString(createSSRApp(App));
