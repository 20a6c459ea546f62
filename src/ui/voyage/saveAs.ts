/** Hands a file to the reader's browser to keep. */
export function saveAs(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn of its loop.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}
