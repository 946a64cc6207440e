import type { NodeRasteriser } from '@wayline/exchange/node';

/** What a command may touch of the world; tests give their own. */
export interface Host {
  /** Folder that relative file names are meant from. */
  readonly cwd: string;
  /** ISO instant that new records carry. */
  readonly now: () => string;
  readonly random: () => number;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Data: what another program may read. */
  readonly out: (bytes: Uint8Array) => Promise<void>;
  readonly outIsTerminal: boolean;
  /** Words for people, line by line. */
  readonly say: (line: string) => void;
  /** True where somebody watches the words: progress is shown only then. */
  readonly sayIsTerminal: boolean;
  /** Starts what draws pictures; whoever asks for it closes it. */
  readonly rasteriser: () => NodeRasteriser;
}

/** A command's exit code: 0 done, 1 something was found, 2 refused. */
export type ExitCode = 0 | 1 | 2;
