import type { ImportNotes } from '../build/importNotes.ts';
import type { ReadOptions } from '../format.ts';
import type { MermaidDiagram, MermaidTask } from './diagram.ts';

/**
 * Some people write "who: task: score". Mermaid reads such a line as a task called "who" without a score; with
 * `order` it is read as it was meant, otherwise the notes offer that.
 */
export function swapped(
  diagram: MermaidDiagram,
  order: ReadOptions['order'],
  notes: ImportNotes,
): MermaidDiagram {
  const lines = diagram.tasks.filter(isSwapped);
  const first = lines[0];
  if (!first) return diagram;
  if (order !== 'who-task-score') {
    notes.warn(`line ${first.line}`, 'swapped', lines.length - 1);
    return diagram;
  }
  return { ...diagram, tasks: diagram.tasks.map((task) => (isSwapped(task) ? turned(task) : task)) };
}

function isSwapped(task: MermaidTask): boolean {
  const [score = '', ...more] = task.people;
  return more.length === 0 && score !== '' && Number.isFinite(Number(score)) && Number.isNaN(task.score);
}

function turned(task: MermaidTask): MermaidTask {
  const [score = ''] = task.people;
  return { ...task, name: task.rawScore, rawScore: score, score: Number(score), people: [task.name] };
}
