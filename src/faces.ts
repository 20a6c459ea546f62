// The page's faces: after the first paint, since to read them and to set an article in them takes as long as all else
// before it. Until then stands what is as wide and as high: `ui/fonts.css`.
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/firstLetters.css';
