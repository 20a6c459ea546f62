// The page for addresses that lead nowhere looks for its site among the folders they lie in, the nearest first.
void (async () => {
  const steps = location.pathname.split('/');
  while (steps.length > 1) {
    steps.pop();
    const folder = `${steps.join('/')}/`;
    if (!(await isSite(folder))) continue;
    for (const part of document.querySelectorAll('[href^="/"]')) {
      part.setAttribute('href', `${folder}${part.getAttribute('href')?.slice(1)}`);
    }
    return;
  }
})();

/** @type {(folder: string) => Promise<boolean>} */
async function isSite(folder) {
  try {
    const { short_name: name } = await (await fetch(`${folder}manifest.webmanifest`)).json();
    return document.title.endsWith(name);
  } catch {
    return false;
  }
}
