/** Hands a file to the browser's downloads. */
export function downloadFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The download reads the address after this task; a minute is plenty and keeps no picture in memory for ever.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
