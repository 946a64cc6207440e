import { setCardKind } from '@wayline/document';
import { CARD_KINDS } from '@wayline/domain';
import { CARD_LOOK } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useRecordBut } from '../document/useRecordBut.ts';
import { useText } from '../i18n/useText.ts';
import { isBlank } from '../private/blankId.ts';
import { useWriting } from '../private/useWriting.ts';
import { useSession } from '../session/useSession.ts';
import { Note, Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { TitleField } from './fields/TitleField.tsx';
import styles from './PrivateDetails.module.css';

/** All but a picture, which everybody can open who knows its name. */
const KINDS = CARD_KINDS.filter((kind) => kind !== 'image');

/** A card before its reveal: of mine its words and its kind, of others nothing but that it is there. */
export function PrivateDetails({ id }: { readonly id: string }): ReactElement | null {
  const card = useRecordBut('cards', id, 'text');
  const said = useWriting((writing) => writing.words);
  const { homeOf } = useSession();
  const { canvas } = useText();
  const words = useWords();
  if (!card || !said) return null;
  if (isBlank(id)) {
    return (
      <Panel kind={said.blank} icon="eye-off">
        <Note>{said.blankIs}</Note>
      </Panel>
    );
  }
  const { icon, hue } = CARD_LOOK[card.kind];
  return (
    <Panel kind={canvas.cardKinds[card.kind]} icon={icon} hue={hue} deletes={{ id, label: words.delete }}>
      <TitleField collection="cards" id={id} field="text" label={words.text} placeholder={canvas.cardHint} />
      <Rows>
        <Row label={words.kind}>
          <SelectField
            label={words.kind}
            value={card.kind}
            order={KINDS}
            names={canvas.cardKinds}
            onChange={(kind) => setCardKind(homeOf(id), { id: card.id, kind })}
          />
        </Row>
      </Rows>
      <div className={styles.about}>
        <Note>{said.onlyYouSee}</Note>
      </div>
    </Panel>
  );
}
