import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import { mount } from 'svelte';
import App from './App.svelte';
import './ui/page.css';
import './ui/print.css';

const target = document.getElementById('app');
if (target) mount(App, { target });
