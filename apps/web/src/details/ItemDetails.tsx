import { setFields, stackItems } from '@wayline/document';
import { type Color, hasWords, type Item, SHAPE_FORMS } from '@wayline/domain';
import { THEMES } from '@wayline/scene';
import { type ReactElement, useId } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useRecordBut } from '../document/useRecordBut.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import fields from './fields/fields.module.css';
import { Note, Panel, Row, Rows, Section, useWords } from './fields/Panel.tsx';
import { PictureField } from './fields/PictureField.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { TitleField } from './fields/TitleField.tsx';
import { ValueField } from './fields/ValueField.tsx';

const ICONS: Readonly<Record<Item['type'], string>> = {
  sticky: 'sticky-note',
  text: 'type',
  shape: 'square',
  image: 'image',
  frame: 'frame',
  drawing: 'pencil',
  personaSheet: 'users',
  unknown: 'triangle-alert',
};

/** The two papers of the notes; the first is what a note has without a colour of its own. */
const PAPERS: readonly { readonly token: 'sticky-1' | 'sticky-2'; readonly color: Color | undefined }[] = [
  { token: 'sticky-1', color: undefined },
  { token: 'sticky-2', color: THEMES.light['sticky-2'] },
];

function Paper({ item }: { readonly item: Item }): ReactElement {
  const { board, canEdit } = useSession();
  const words = useWords();
  const name = useId();
  return (
    <Section title={words.paper}>
      <div className={fields.swatches} role="radiogroup" aria-label={words.paper}>
        {PAPERS.map(({ token, color }, index) => (
          <label key={token} className={fields.swatch} title={words.papers[index]}>
            <input
              type="radio"
              name={name}
              aria-label={words.papers[index]}
              checked={(item.color ?? undefined)?.toLowerCase() === color?.toLowerCase()}
              disabled={!canEdit}
              onChange={() => setFields(board, 'items', item.id, { color })}
            />
            <span className={fields.paper} style={{ background: `var(--${token})` }} />
          </label>
        ))}
      </div>
    </Section>
  );
}

/** What lies over what, and whether it can be moved at all. */
function Arrange({ item }: { readonly item: Item }): ReactElement {
  const { board } = useSession();
  const words = useWords();
  return (
    <Section title={words.arrange}>
      <div className={fields.chips}>
        <button type="button" className={fields.chip} onClick={() => stackItems(board, [item.id], 'front')}>
          {words.toFront}
        </button>
        <button type="button" className={fields.chip} onClick={() => stackItems(board, [item.id], 'back')}>
          {words.toBack}
        </button>
      </div>
      <label className={fields.check}>
        <input
          type="checkbox"
          checked={item.locked === true}
          onChange={(event) =>
            setFields(board, 'items', item.id, { locked: event.target.checked || undefined })
          }
        />
        {words.locked}
      </label>
    </Section>
  );
}

/** The picture that an item is. */
function Picture({ id }: { readonly id: string }): ReactElement | null {
  const item = useRecord('items', id);
  const { board } = useSession();
  return item?.type === 'image' ? (
    <PictureField
      fileId={item.fileId}
      name={item.text}
      onChange={(fileId) => setFields(board, 'items', id, { fileId })}
    />
  ) : null;
}

/** A free thing of the canvas in full. */
export function ItemDetails({ id }: { readonly id: string }): ReactElement | null {
  const item = useRecordBut('items', id, 'text');
  const { board, canEdit } = useSession();
  const { canvas, scene } = useText();
  const words = useWords();
  if (!item) return null;
  const isPicture = item.type === 'image';
  const { pictures } = canvas;
  return (
    <Panel kind={canvas.itemKinds[item.type]} icon={ICONS[item.type]} deletes={{ id, label: words.delete }}>
      {hasWords(item) && (
        <TitleField
          collection="items"
          id={id}
          field="text"
          label={isPicture ? pictures.description : words.text}
          placeholder={isPicture ? pictures.descriptionHint : canvas.cardHint}
        />
      )}
      {item.type === 'unknown' && <Note>{scene.unreadable}</Note>}
      <Rows>
        {item.type === 'sticky' && (
          <Row label={words.author}>
            <ValueField
              label={words.author}
              value={item.author ?? ''}
              onCommit={(author) => setFields(board, 'items', id, { author: author || undefined })}
            />
          </Row>
        )}
        {item.type === 'shape' && (
          <Row label={words.shape}>
            <SelectField
              label={words.shape}
              value={item.form}
              order={SHAPE_FORMS}
              names={canvas.shapeForms}
              onChange={(form) => setFields(board, 'items', id, { form })}
            />
          </Row>
        )}
        {item.type === 'text' && (
          <Row label={words.letters}>
            <ValueField
              label={words.letters}
              numeric
              value={String(item.fontSize ?? 16)}
              onCommit={(size) => {
                const fontSize = Number(size);
                if (fontSize >= 12 && fontSize <= 96) setFields(board, 'items', id, { fontSize });
              }}
            />
          </Row>
        )}
      </Rows>
      {isPicture && <Picture id={id} />}
      {item.type === 'sticky' && <Paper item={item} />}
      {canEdit && <Arrange item={item} />}
    </Panel>
  );
}
