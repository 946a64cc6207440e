import { setFields } from '@wayline/document';
import { type ChannelId, compareOrder, type PersonaId, type ToneRule } from '@wayline/domain';
import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { SelectField } from '../../details/fields/SelectField.tsx';
import { channelsNamed } from '../../document/channelsNamed.ts';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { DraftField } from '../lists/DraftField.tsx';
import { FeelingRange } from './FeelingRange.tsx';
import styles from './tone.module.css';
import type { ToneText } from './toneWords.ts';

type Sentence = 'situation' | 'tone' | 'doSay' | 'dontSay';

interface ToneRuleRowProps {
  readonly rule: ToneRule;
  /** From 1. */
  readonly place: number;
  readonly text: ToneText;
  readonly onRemove: () => void;
}

/** One rule: for whom, where and when it holds, and what to say then. */
export function ToneRuleRow({ rule, place, text, onRemove }: ToneRuleRowProps): ReactElement {
  const { scene, canvas } = useText();
  const { board, canEdit } = useSession();
  useSnapshot((snapshot) => snapshot.channels);
  useSnapshot((snapshot) => snapshot.personas);
  const snapshot = board.snapshot();
  const channels = channelsNamed(snapshot, scene.journey).filter(
    ({ id, archived }) => !archived || id === rule.channelId,
  );
  const personas = [...snapshot.personas.values()].sort(compareOrder);
  const set = (fields: Parameters<typeof setFields<'toneRules'>>[3]): void => {
    setFields(board, 'toneRules', rule.id, fields);
  };
  const sentence = (field: Sentence): ReactElement => (
    <td data-label={text[field]}>
      <DraftField
        label={text.of(text[field], place)}
        value={rule[field] ?? ''}
        placeholder={text.hints[field]}
        onCommit={(words) => {
          const said = words.trim();
          set({ [field]: said === '' && field !== 'tone' ? undefined : said });
        }}
      />
    </td>
  );
  return (
    <tr data-rule={rule.id} data-off={rule.disabled || undefined}>
      <td data-label={text.channel}>
        <SelectField
          label={text.of(text.channel, place)}
          value={rule.channelId ?? ''}
          names={{ '': text.anyChannel, ...Object.fromEntries(channels.map(({ id, name }) => [id, name])) }}
          onChange={(id) => set({ channelId: id === '' ? undefined : (id as ChannelId) })}
        />
        {rule.disabled && (
          <p className={styles.off}>
            {text.off}
            {canEdit && <Button onPress={() => set({ disabled: undefined })}>{text.turnOn}</Button>}
          </p>
        )}
      </td>
      <td data-label={text.persona}>
        <SelectField
          label={text.of(text.persona, place)}
          value={rule.personaId ?? ''}
          names={{
            '': text.anyPersona,
            ...Object.fromEntries(personas.map(({ id, name }) => [id, name || canvas.untitledPersona])),
          }}
          onChange={(id) => set({ personaId: id === '' ? undefined : (id as PersonaId) })}
        />
      </td>
      {sentence('situation')}
      <td data-label={text.feeling}>
        <FeelingRange rule={rule} place={place} text={text} onChange={set} />
      </td>
      {sentence('tone')}
      {sentence('doSay')}
      {sentence('dontSay')}
      {canEdit && (
        <td className={styles.remove}>
          <IconButton icon={X} label={text.remove(place)} onPress={onRemove} />
        </td>
      )}
    </tr>
  );
}
