import { LOCAL, setFields } from '@wayline/document';
import { collectionOf, type Lane, type Stage, type Step } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { ColorField } from '../fields/ColorField.tsx';
import { Row, Rows, useWords } from '../fields/Panel.tsx';
import { sameIn } from './sameIn.ts';

/** The colour of several stages or steps. */
export function ColumnsFields({ columns }: { readonly columns: readonly (Stage | Step)[] }): ReactElement {
  const { board } = useSession();
  const words = useWords();
  return (
    <Rows>
      <Row label={words.colour}>
        <ColorField
          label={words.colour}
          color={sameIn(columns, ({ color }) => color)}
          onChange={(color) =>
            board.transact(LOCAL, () => {
              for (const { id } of columns)
                setFields(board, collectionOf(id) === 'stages' ? 'stages' : 'steps', id, { color });
            })
          }
        />
      </Row>
    </Rows>
  );
}

/** Whether several lanes are seen, and how. */
export function LanesFields({ lanes }: { readonly lanes: readonly Lane[] }): ReactElement {
  const { board } = useSession();
  const words = useText().canvas.details;
  const write = (patch: { collapsed?: true | undefined } | { hidden?: true | undefined }): void =>
    board.transact(LOCAL, () => {
      for (const { id } of lanes) setFields(board, 'lanes', id, patch);
    });
  return (
    <Rows>
      <Row label="">
        <CheckField
          checked={sameIn(lanes, ({ collapsed }) => collapsed === true)}
          onChange={(is) => write({ collapsed: is || undefined })}
        >
          {words.collapseLane}
        </CheckField>
      </Row>
      <Row label="">
        <CheckField
          checked={sameIn(lanes, ({ hidden }) => hidden === true)}
          onChange={(is) => write({ hidden: is || undefined })}
        >
          {words.hideLane}
        </CheckField>
      </Row>
    </Rows>
  );
}
