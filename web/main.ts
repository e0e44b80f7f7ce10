// Where the page begins: letters, colours, and the one component that holds everything.
import '@fontsource-variable/inter/wght.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/pagePrint.css';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('[web] the page has no element #app');
// In a task of its own: reading the code has kept the page from answering for long enough.
setTimeout(() => mount(App, { target }));
