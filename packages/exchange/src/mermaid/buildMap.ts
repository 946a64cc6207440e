import type { ActorId, MapId, PersonaId, StageId } from '@wayline/domain';
import type { BoardBuilder } from '../build/boardBuilder.ts';
import type { ImportNotes } from '../build/importNotes.ts';
import { STARTING_LANES } from '../build/startingLanes.ts';
import type { ReadOptions } from '../format.ts';
import { fileStem } from '../text/fileStem.ts';
import type { MermaidDiagram, MermaidTask } from './diagram.ts';
import { actorKind, divide, namesOf } from './people.ts';
import { looksLikeTen, readScore, type ScoreScale } from './score.ts';

/** The people of the whole file by name: one record each, whatever diagrams they appear in. */
export interface Directory {
  readonly personas: Map<string, PersonaId>;
  readonly actors: Map<string, ActorId>;
}

interface Surroundings {
  readonly builder: BoardBuilder;
  readonly notes: ImportNotes;
  readonly decided: Readonly<Record<string, 'persona' | 'actor'>>;
  readonly directory: Directory;
  readonly options: ReadOptions;
}

/** Whose journey it is where the diagram names nobody. */
const NOBODY = 'Customer';

/**
 * One diagram as a map: sections are stages, tasks are steps, scores are points of the personas' curves, and the
 * other names act in touchpoints.
 */
export function buildMap(diagram: MermaidDiagram, surroundings: Surroundings): void {
  const { builder, notes, options } = surroundings;
  for (const note of diagram.notes) notes.pass(note);
  const title = diagram.title || diagram.accTitle || fileStem(options.filename) || 'Journey';
  const mapId = builder.map(notes.name(lines(title), 'title'), {
    description: notes.text(lines(diagram.accDescr), 'accDescr'),
  });
  const lanes = new Map(STARTING_LANES.map((type) => [type, builder.lane(mapId, type)]));
  const touchpoints = lanes.get('touchpoints') ?? builder.lane(mapId, 'touchpoints');

  const { personas: named, actors } = divide(diagram.tasks, surroundings.decided);
  const personas = named.length > 0 || actors.length > 0 ? named : scored(diagram.tasks) ? [NOBODY] : [];
  if (personas[0] === NOBODY && named.length === 0) {
    notes.warn('file', 'nobody', NOBODY);
  }
  const personaIds = new Map(personas.map((name) => [name, personaId(name, mapId, surroundings)]));
  const scale = scaleOf(diagram.tasks, options, notes);
  const stages = stagesOf(diagram, mapId, surroundings);

  for (const task of diagram.tasks) {
    const stageId = stages.get(task.section);
    if (!stageId) throw new Error(`no stage for section ${task.section}`);
    const where = `line ${task.line}`;
    const stepId = builder.step(mapId, stageId, notes.name(lines(task.name), where));
    const names = namesOf(task);
    const acting = names.filter((name) => !personaIds.has(name));
    if (acting.length > 0) {
      const actorIds = acting.map((name) => actorId(name, surroundings));
      const text = notes.text(acting.map(lines).join(', '), where);
      builder.card({ mapId, laneId: touchpoints, stepId, kind: 'touchpoint', text, actorIds });
    }
    if (task.unrated) continue;
    const reading = readScore(task, scale, where);
    if (reading.valence === null) {
      notes.pass(reading.problem);
      continue;
    }
    // A task without names is told from the main persona's side, like the rest of the diagram.
    const feeling = names.length === 0 ? personas.slice(0, 1) : names.filter((name) => personaIds.has(name));
    if (feeling.length === 0) {
      notes.ignore(where, 'score-of-nobody', task.rawScore, acting.join(', '));
    }
    for (const name of feeling) {
      const id = personaIds.get(name);
      if (id) builder.emotion({ mapId, stepId, personaId: id, valence: reading.valence });
    }
  }
}

/** Section index → stage. Neighbours of one name are one stage; tasks before any section have a stage of their own. */
function stagesOf(
  diagram: MermaidDiagram,
  mapId: MapId,
  { builder, notes }: Surroundings,
): ReadonlyMap<number, StageId> {
  const stages = new Map<number, StageId>();
  if (diagram.tasks.some(({ section }) => section < 0)) stages.set(-1, builder.stage(mapId, 'Untitled'));
  const names: string[] = [];
  for (const [index, section] of diagram.sections.entries()) {
    const name = notes.name(lines(section.name), `line ${section.line}`);
    const neighbour = names.at(-1) === name ? stages.get(index - 1) : undefined;
    stages.set(index, neighbour ?? builder.stage(mapId, name));
    names.push(name);
  }
  return stages;
}

function scaleOf(tasks: readonly MermaidTask[], { rescale }: ReadOptions, notes: ImportNotes): ScoreScale {
  if (!looksLikeTen(tasks)) return '1-5';
  if (rescale === '0-10') return '0-10';
  const first = tasks.find(({ score }) => score > 5);
  notes.warn(`line ${first?.line ?? 1}`, 'maybe-ten');
  return '1-5';
}

function scored(tasks: readonly MermaidTask[]): boolean {
  return tasks.some((task) => !task.unrated && task.rawScore !== '' && Number.isFinite(task.score));
}

function personaId(name: string, mapId: MapId, { builder, notes, directory }: Surroundings): PersonaId {
  const known = directory.personas.get(name);
  if (known) builder.addPersonaTo(mapId, known);
  const id = known ?? builder.persona(mapId, notes.name(lines(name), 'names'));
  directory.personas.set(name, id);
  return id;
}

function actorId(name: string, { builder, notes, directory }: Surroundings): ActorId {
  const id = directory.actors.get(name) ?? builder.actor(notes.name(lines(name), 'names'), actorKind(name));
  directory.actors.set(name, id);
  return id;
}

/** `<br>` in any of its spellings is a new line. */
function lines(text: string): string {
  return text.replace(/<br\s*\/?\s*>/gi, '\n').trim();
}
