import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import type { RefusedLine } from '../problems/problemWords.ts';
import type { MermaidDiagram, MermaidSection, MermaidTask } from './diagram.ts';
import { hideEntities, revealEntities } from './entities.ts';
import type { DiagramSource } from './extractDiagrams.ts';
import { parseTask } from './parseTask.ts';
import { UNRATED } from './unrated.ts';
import { withoutPreamble } from './withoutPreamble.ts';

/**
 * Reads one journey diagram line by line. Lines that mermaid's own grammar accepts are read as it reads them; lines
 * that it refuses are read as a person would, with a note, so that one `#` does not cost a whole file.
 */
export function parseDiagram({ source, firstLine }: DiagramSource): MermaidDiagram {
  const { body, title } = withoutPreamble(source);
  const reader = new DiagramReader(firstLine, title);
  for (const { text, line, unrated } of statements(body)) reader.read(text, line, unrated);
  return reader.diagram();
}

interface Statement {
  readonly text: string;
  readonly line: number;
  readonly unrated?: true;
}

/** Splits a diagram into statements; comments are left out, and lines keep their numbers. */
function statements(body: string): Statement[] {
  const result: Statement[] = [];
  const lines = hideEntities(body).split('\n');
  let unrated: true | undefined;
  for (let index = 0; index < lines.length; index++) {
    const text = (lines[index] ?? '').trimStart();
    if (text === '' || text.startsWith('#')) continue;
    if (text.startsWith('%%')) {
      unrated = text.slice(2).trim() === UNRATED ? true : undefined;
      continue;
    }
    if (/^accDescr\s*\{/i.test(text)) {
      const block = descriptionBlock(lines, index, text.replace(/^accDescr\s*\{/i, ''));
      result.push({ text: `accDescr:${block.description}`, line: index });
      index = block.last;
      if (block.after !== '') result.push({ text: block.after, line: index });
    } else {
      result.push(unrated ? { text, line: index, unrated } : { text, line: index });
    }
    unrated = undefined;
  }
  return result;
}

interface DescriptionBlock {
  readonly description: string;
  readonly last: number;
  /** A statement may follow the closing brace directly. */
  readonly after: string;
}

function descriptionBlock(lines: readonly string[], first: number, start: string): DescriptionBlock {
  const parts: string[] = [];
  let after = '';
  let last = first;
  for (let text: string | undefined = start; text !== undefined; text = lines[last]) {
    const brace = text.indexOf('}');
    parts.push((brace < 0 ? text : text.slice(0, brace)).trim());
    if (brace >= 0) {
      after = text.slice(brace + 1).trimStart();
      break;
    }
    last += 1;
  }
  return { description: parts.filter((part) => part !== '').join('\n'), last, after };
}

class DiagramReader {
  readonly #firstLine: number;
  readonly #sections: MermaidSection[] = [];
  readonly #tasks: MermaidTask[] = [];
  readonly #notes: Problem[] = [];
  /** The front matter's until a line of the body says otherwise, as mermaid shows it. */
  #title: string;
  #accTitle = '';
  #accDescr = '';
  #headed = false;

  constructor(firstLine: number, title: string) {
    this.#firstLine = firstLine;
    this.#title = title;
  }

  read(text: string, index: number, unrated?: true): void {
    const line = this.#firstLine + index;
    if (!this.#headed && /^journey/i.test(text)) {
      this.#header(text, line);
      return;
    }
    if (/^title\s/i.test(text)) {
      this.#heading(text.slice(6), line);
      return;
    }
    const acc = /^acc(Title|Descr)\s*:\s*([\s\S]*)$/i.exec(text);
    if (acc) {
      const value = revealEntities(acc[2] ?? '').trim();
      if ((acc[1] ?? '').toLowerCase() === 'title') this.#accTitle = value;
      else this.#accDescr = value;
      return;
    }
    if (/^section\s/i.test(text)) {
      this.#section(text, line);
      return;
    }
    if (/^journey\b/i.test(text)) this.#refuse(line, 'journeyTask');
    this.#task(text, line, unrated);
  }

  diagram(): MermaidDiagram {
    return {
      title: this.#title,
      accTitle: this.#accTitle,
      accDescr: this.#accDescr,
      sections: this.#sections,
      tasks: this.#tasks,
      notes: this.#notes,
    };
  }

  #header(text: string, line: number): void {
    this.#headed = true;
    const rest = text.slice('journey'.length);
    if (rest.trim() === '') return;
    if (/^\s/.test(rest)) {
      this.read(rest.trimStart(), line - this.#firstLine);
      return;
    }
    this.#refuse(line, 'firstLine');
  }

  #heading(rest: string, line: number): void {
    if (rest.includes(';')) {
      this.#refuse(line, 'title');
      this.#title = revealEntities(rest).replace(/;\s*$/, '').trim();
      return;
    }
    const hash = rest.indexOf('#');
    if (hash >= 0) this.#cut(line, rest.slice(hash));
    this.#title = revealEntities(hash < 0 ? rest : rest.slice(0, hash)).trim();
  }

  #section(text: string, line: number): void {
    const name = text.slice('section '.length).replace(/;\s*$/, '');
    if (text.includes(':') || text.includes(';')) {
      const task = parseTask(text, true);
      if (Number.isFinite(task.score) && task.rawScore.trim() !== '' && text.split(':').length > 2) {
        this.#refuse(line, 'sectionTask');
        this.#push(task, line);
        return;
      }
      this.#refuse(line, 'section');
      this.#sections.push({ name: revealEntities(name).trim(), line });
      return;
    }
    const hash = name.indexOf('#');
    if (hash >= 0) this.#cut(line, name.slice(hash));
    this.#sections.push({ name: revealEntities(hash < 0 ? name : name.slice(0, hash)).trim(), line });
  }

  #task(text: string, line: number, unrated?: true): void {
    const hash = text.indexOf('#');
    const colon = text.indexOf(':');
    const inName = colon < 0 ? text : text.slice(0, colon);
    const refusal = refusalOf(text, inName, colon, hash);
    if (refusal) {
      this.#refuse(line, refusal);
      this.#push(parseTask(text.replace(/;\s*$/, ''), true), line, unrated);
      return;
    }
    const read = hash < 0 ? text : text.slice(0, hash);
    if (hash >= 0) this.#cut(line, text.slice(hash));
    const task = parseTask(read, false);
    const extra = read.split(':').slice(3).join(':').trim();
    if (extra !== '' || /\d$/.test(task.name)) this.#warnColons(read, line);
    this.#push(task, line, unrated);
  }

  #warnColons(text: string, line: number): void {
    if (text.split(':').length <= 3) return;
    this.#notes.push(problemOf(`line ${line}`, 'colon'));
  }

  #push(task: Omit<MermaidTask, 'section' | 'line' | 'unrated'>, line: number, unrated?: true): void {
    this.#tasks.push({ ...task, section: this.#sections.length - 1, line, ...(unrated && { unrated }) });
  }

  #refuse(line: number, why: RefusedLine): void {
    this.#notes.push(problemOf(`line ${line}`, 'refused', line, why));
  }

  #cut(line: number, lost: string): void {
    this.#notes.push(problemOf(`line ${line}`, 'cut', revealEntities(lost).trim()));
  }
}

function refusalOf(text: string, inName: string, colon: number, hash: number): RefusedLine | null {
  if (text.includes(';')) return 'semicolon';
  if (hash >= 0 && inName.includes('#')) return 'hash';
  if (colon < 0) return 'score';
  if (colon === 0) return 'name';
  if (text.slice(colon + 1, hash < 0 ? undefined : hash) === '') return 'colon';
  return null;
}
