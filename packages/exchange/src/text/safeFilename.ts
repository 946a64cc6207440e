/** A title as a file name that every system takes, with the extension (no dot in front). */
export function safeFilename(title: string, extension: string): string {
  const name = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get into a name
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  // Windows keeps these names for devices, whatever the extension.
  const usable = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `${name} map` : name;
  return `${[...usable].slice(0, 80).join('').trim() || 'journey'}.${extension}`;
}
