import { setCardKind, setFields } from '@wayline/document';
import { CARD_KINDS } from '@wayline/domain';
import { CARD_LOOK } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useRecordBut } from '../document/useRecordBut.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { Answers, Pains } from './card/Answers.tsx';
import { RatingFields } from './card/FindingRows.tsx';
import { KindRows } from './card/KindRows.tsx';
import { MoreFields } from './card/MoreFields.tsx';
import { PlaceField } from './card/PlaceField.tsx';
import { TouchpointFields } from './card/TouchpointFields.tsx';
import { VotesRow } from './card/VotesRow.tsx';
import { ChannelsField } from './fields/ChannelsField.tsx';
import { EvidenceField } from './fields/EvidenceField.tsx';
import { ImpactField } from './fields/ImpactField.tsx';
import { OwnerField } from './fields/OwnerField.tsx';
import { Panel, Row, Rows, useWords } from './fields/Panel.tsx';
import { PersonasField } from './fields/PersonasField.tsx';
import { PictureField } from './fields/PictureField.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { SeverityField } from './fields/SeverityField.tsx';
import { TitleField } from './fields/TitleField.tsx';

/** The picture on a card. */
function Picture({ id }: { readonly id: string }): ReactElement | null {
  const card = useRecord('cards', id);
  const { board } = useSession();
  return card ? (
    <PictureField
      fileId={card.imageId}
      name={card.text}
      onChange={(imageId) => setFields(board, 'cards', id, { imageId })}
      onRemove={() => setFields(board, 'cards', id, { imageId: undefined })}
    />
  ) : null;
}

/** A card in full: its words, whom and what it is about, how well it is known. */
export function CardDetails({ id }: { readonly id: string }): ReactElement | null {
  const card = useRecordBut('cards', id, 'text');
  const { board } = useSession();
  const { canvas } = useText();
  const words = useWords();
  if (!card) return null;
  const look = CARD_LOOK[card.kind];
  // Any card may have a picture; where it is what the card is about, it stands first.
  const isPicture = card.kind === 'image' || card.imageId !== undefined;
  const picture = <Picture id={id} />;
  return (
    <Panel
      kind={canvas.cardKinds[card.kind]}
      icon={look.icon}
      hue={look.hue}
      deletes={{ id, label: words.delete }}
    >
      <TitleField collection="cards" id={id} field="text" label={words.text} placeholder={canvas.cardHint} />
      <Rows>
        <Row label={words.step}>
          <PlaceField card={card} />
        </Row>
        <Row label={words.kind}>
          <SelectField
            label={words.kind}
            value={card.kind}
            order={CARD_KINDS}
            names={canvas.cardKinds}
            onChange={(kind) => setCardKind(board, { id: card.id, kind })}
          />
        </Row>
        <Row label={card.kind === 'pain' ? words.feltBy : words.concerns}>
          <PersonasField card={card} label={card.kind === 'pain' ? words.feltBy : words.concerns} />
        </Row>
        <KindRows card={card} />
        <VotesRow id={id} />
        <Row label={words.owner}>
          <OwnerField collection="cards" id={id} ownerId={card.ownerId} />
        </Row>
      </Rows>
      {isPicture && picture}
      {card.kind === 'pain' && <SeverityField card={card} />}
      {card.kind === 'opportunity' && <ImpactField card={card} />}
      {card.kind === 'touchpoint' && <ChannelsField card={card} />}
      {card.kind !== 'opportunity' && card.kind !== 'question' && card.kind !== 'image' && (
        <EvidenceField card={card} />
      )}
      {card.kind === 'opportunity' && <RatingFields card={card} />}
      {card.kind === 'touchpoint' && <TouchpointFields card={card} />}
      {card.kind === 'pain' && <Answers card={card} />}
      {card.kind === 'opportunity' && <Pains card={card} />}
      {!isPicture && picture}
      <MoreFields card={card} />
    </Panel>
  );
}
