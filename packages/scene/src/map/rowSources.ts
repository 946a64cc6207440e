import type { ChannelUse, Lane } from '@wayline/domain';
import type { SceneWords } from '../words/sceneWords.ts';
import type { EmotionInput } from './emotion/emotionInput.ts';
import { measuredPoints } from './emotion/measuredPoints.ts';
import type { RowInputs } from './layoutRow.ts';
import type { MapInputs } from './mapInputs.ts';
import { sameData } from './sameData.ts';
import { sameItems } from './sameItems.ts';

export type RowSource = Pick<RowInputs, 'persona' | 'emotion' | 'channels' | 'metrics'>;

/**
 * What lanes draw that is not a card: emotions, ways through channels, metrics. A source that says the same as the
 * last time keeps its identity.
 */
export function createRowSources(
  useOf: (inputs: MapInputs) => ChannelUse,
  words: SceneWords,
): (inputs: MapInputs, visible: readonly Lane[]) => (lane: Lane) => RowSource {
  const emotions = new Map<string, EmotionInput>();
  let channels: NonNullable<RowInputs['channels']> | undefined;

  return (inputs, visible) => {
    // Lanes that are gone are forgotten.
    for (const id of emotions.keys()) if (!visible.some((lane) => lane.id === id)) emotions.delete(id);
    return (lane: Lane): RowSource => {
      const persona = inputs.personas.find(({ id }) => id === lane.personaId);
      const none = { persona, emotion: undefined, channels: undefined, metrics: undefined };
      if (lane.collapsed) return none;
      switch (lane.type) {
        case 'emotionCurve': {
          const emotion = keepEmotion(emotions.get(lane.id), emotionInput(inputs, visible, lane, words));
          emotions.set(lane.id, emotion);
          return { ...none, emotion };
        }
        case 'channels': {
          const use = useOf(inputs);
          if (channels?.use !== use || channels.personas !== inputs.personas) {
            channels = { use, personas: inputs.personas };
          }
          return { ...none, channels };
        }
        case 'metrics':
          return { ...none, metrics: inputs.metrics };
        default:
          return none;
      }
    };
  };
}

function emotionInput(
  inputs: MapInputs,
  visible: readonly Lane[],
  lane: Lane,
  words: SceneWords,
): EmotionInput {
  const personas = lane.personaId
    ? inputs.personas.filter(({ id }) => id === lane.personaId)
    : inputs.personas;
  const below = lane.separatorAfter ? undefined : visible[visible.indexOf(lane) + 1];
  const moments =
    below?.type === 'momentsOfTruth' && !below.collapsed ? (inputs.cards.ofLane.get(below.id) ?? []) : [];
  const momentSteps = new Set<string>();
  for (const { stepId } of moments) if (stepId !== null) momentSteps.add(stepId);
  const steps = new Set<string>();
  for (const list of inputs.stepsOf.values()) for (const { id } of list) steps.add(id);
  return {
    personas,
    emotions: inputs.emotions,
    momentSteps: [...momentSteps],
    measured: measuredPoints(inputs.metrics, (id) => steps.has(id), words),
  };
}

function keepEmotion(old: EmotionInput | undefined, fresh: EmotionInput): EmotionInput {
  const stays =
    old &&
    sameItems(old.personas, fresh.personas) &&
    sameItems(old.emotions, fresh.emotions) &&
    sameItems(old.momentSteps, fresh.momentSteps) &&
    sameData(old.measured, fresh.measured);
  return stays ? old : fresh;
}
