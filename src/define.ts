import { register } from './element/register.js';

register(import.meta.url);
