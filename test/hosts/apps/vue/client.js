import { createSSRApp } from 'vue/dist/vue.esm-bundler.js';
import { begin } from '../begin.js';
import { App } from './app.js';

begin((root) => createSSRApp(App).mount(root));
