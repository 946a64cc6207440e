import { type ValidatedFile, type ValidateOptions, validateBoardFile } from './validateBoardFile.ts';

/** Reads the text of a `.journey.json`; text that is no JSON is a problem with its line. */
export function readBoardFile(text: string, options: ValidateOptions = {}): ValidatedFile {
  let value: unknown;
  try {
    // Some editors begin a file with a byte order mark, which JSON does not allow.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return {
      ok: false,
      problems: [{ path: whereOf(error, text), code: 'notJson', message: wordsOf(error) }],
    };
  }
  return validateBoardFile(value, options);
}

/** Engines name the place as an offset or as line and column, if at all. */
function whereOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return `line ${line}`;
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return `line ${text.slice(0, Number(offset)).split('\n').length}`;
  return /end of JSON|unterminated/i.test(message) ? `line ${text.trimEnd().split('\n').length}` : '';
}

function wordsOf(error: unknown): string {
  return `the file is not JSON: ${error instanceof Error ? error.message : String(error)}`;
}
