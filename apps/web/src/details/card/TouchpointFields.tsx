import { setFields } from '@wayline/document';
import { PERSONALISATIONS, type TouchpointCard, type TouchpointQuality } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSession } from '../../session/useSession.ts';
import { FoldSection } from '../fields/FoldSection.tsx';
import { MarksField } from '../fields/MarksField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { OptionalSelect } from '../fields/OptionalSelect.tsx';
import { Row, Rows } from '../fields/Panel.tsx';
import { useFieldText } from '../fieldText.ts';
import { ActorsField } from './ActorsField.tsx';
import { DataPointsField } from './DataPointsField.tsx';

const FIVE = ['1', '2', '3', '4', '5'] as const;
const MARKS = ['personalised', 'relevant', 'timely', 'connected'] as const;
const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;
const NO_MARKS: TouchpointQuality = { personalised: 0, relevant: 0, timely: 0, connected: 0 };

const count = (...values: readonly unknown[]): number => values.filter((value) => value !== undefined).length;

/** How good a touchpoint is, and who and what stands behind it. */
export function TouchpointFields({ card }: { readonly card: TouchpointCard }): ReactElement {
  const { board } = useSession();
  const words = useFieldText();
  const levels = Object.fromEntries(LEVELS.map((level, i) => [level, words.pyramid[i] ?? level])) as Readonly<
    Record<(typeof LEVELS)[number], string>
  >;
  const levelOf = (value: number | undefined) => LEVELS.find((level) => Number(level) === value);
  const { importance, satisfaction, quality, pyramidLevel, pyramidTarget } = card;
  const { initiator, personalisation, automation, actorIds, dataPointIds } = card;
  const initiators: Readonly<Record<string, string>> =
    initiator !== undefined && !(initiator in words.initiators)
      ? { ...words.initiators, [initiator]: initiator }
      : words.initiators;
  return (
    <>
      <FoldSection
        name="card.quality"
        title={words.quality}
        filled={count(importance, satisfaction, quality, pyramidLevel, pyramidTarget)}
      >
        <Rows>
          <Row label={words.importance}>
            <MarksField
              label={words.importance}
              names={FIVE}
              value={importance}
              onChange={(mark) => setFields(board, 'cards', card.id, { importance: mark })}
            />
          </Row>
          <Row label={words.satisfaction}>
            <MarksField
              label={words.satisfaction}
              names={FIVE}
              value={satisfaction}
              onChange={(mark) => setFields(board, 'cards', card.id, { satisfaction: mark })}
            />
          </Row>
          {MARKS.map((mark) => (
            <Row key={mark} label={words.qualityMarks[mark]}>
              <MarksField
                label={words.qualityMarks[mark]}
                names={words.qualityWords}
                least={0}
                value={quality?.[mark]}
                onChange={(value) =>
                  setFields(board, 'cards', card.id, {
                    quality: { ...(quality ?? NO_MARKS), [mark]: value as 0 | 1 | 2 },
                  })
                }
              />
            </Row>
          ))}
          <Row label={words.pyramidLevel}>
            <OptionalSelect
              label={words.pyramidLevel}
              value={levelOf(pyramidLevel)}
              names={levels}
              onChange={(level) =>
                setFields(board, 'cards', card.id, { pyramidLevel: level && Number(level) })
              }
            />
          </Row>
          <Row label={words.pyramidTarget}>
            <OptionalSelect
              label={words.pyramidTarget}
              value={levelOf(pyramidTarget)}
              names={levels}
              onChange={(level) =>
                setFields(board, 'cards', card.id, { pyramidTarget: level && Number(level) })
              }
            />
          </Row>
        </Rows>
      </FoldSection>
      <FoldSection
        name="card.behind"
        title={words.behind}
        filled={count(initiator, personalisation, automation) + actorIds.length + dataPointIds.length}
      >
        <Rows>
          <Row label={words.initiator}>
            <OptionalSelect
              label={words.initiator}
              value={initiator}
              names={initiators}
              onChange={(who) => setFields(board, 'cards', card.id, { initiator: who })}
            />
          </Row>
          <Row label={words.personalisation}>
            <OptionalSelect
              label={words.personalisation}
              value={personalisation}
              names={words.personalisations}
              order={PERSONALISATIONS}
              onChange={(whom) => setFields(board, 'cards', card.id, { personalisation: whom })}
            />
          </Row>
          <Row label={words.automation}>
            <NumberField
              label={words.automation}
              value={automation}
              least={0}
              most={100}
              onChange={(share) => setFields(board, 'cards', card.id, { automation: share })}
            />
          </Row>
          <Row label={words.actors}>
            <ActorsField card={card} />
          </Row>
          <Row label={words.dataPoints}>
            <DataPointsField card={card} />
          </Row>
        </Rows>
      </FoldSection>
    </>
  );
}
