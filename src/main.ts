import { mountAtlas } from './mountAtlas';

const target = document.getElementById('app');
if (target) mountAtlas(target);
