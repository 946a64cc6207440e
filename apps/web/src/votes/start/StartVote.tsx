import { MOST_DOTS } from '@wayline/domain';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useLateWords } from '../../i18n/useLateWords.ts';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { refusalIn } from '../../sync/refusalIn.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ChoiceList } from '../../ui/controls/ChoiceList.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { useUiStore } from '../../ui/uiStore.ts';
import { VOTE_WORDS, type VoteText, VoteTextContext } from '../voteWords.ts';
import { Amount } from './Amount.tsx';
import styles from './StartVote.module.css';
import { type ScopeChoice, scopesFor } from './scopes.ts';

/** As Miro, FigJam and Mural begin: enough to weigh, few enough to choose. */
const USUAL_BUDGET = 5;
const USUAL_MOST = 3;

/** Agrees on a vote, and begins it for everybody. */
export default function StartVote({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useLateWords(VOTE_WORDS);
  return words ? (
    <VoteTextContext value={words}>
      <Form words={words} onClose={onClose} />
    </VoteTextContext>
  ) : null;
}

function nameOf({ key, count, title }: ScopeChoice, { start }: VoteText, untitled: string): string {
  if (key === 'things') return start.things(count);
  if (key === 'lane') return start.lane(title?.trim() || untitled);
  return start[key];
}

function Form({ words, onClose }: { readonly words: VoteText; readonly onClose: () => void }): ReactNode {
  const { start } = words;
  const { shell, canvas } = useText();
  const { board, ask, votes } = useSession();
  const ui = useUiStore();
  const formId = useId();
  // As it was when the dialog opened: what others select meanwhile is not what is meant.
  const [choices] = useState(() => scopesFor(board.snapshot(), ui.getState().selection));
  const [key, setKey] = useState(
    () => (choices.find(({ count }) => count > 0) ?? choices.at(-1))?.key ?? 'all',
  );
  const [title, setTitle] = useState('');
  const [budget, setBudget] = useState(USUAL_BUDGET);
  const [most, setMost] = useState(USUAL_MOST);
  const [when, setWhen] = useState<'atEnd' | 'atOnce'>('atEnd');
  const [problem, setProblem] = useState<string>();
  const [isPending, setPending] = useState(false);
  const chosen = choices.find((choice) => choice.key === key);

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!chosen || isPending) return;
    if (chosen.count === 0) {
      setProblem(start.nothing);
      return;
    }
    setPending(true);
    votes.starting.set(true);
    const outcome = await ask({
      type: 'openVote',
      args: {
        title: title.trim(),
        budget,
        maxPerItem: Math.min(most, budget),
        scope: chosen.scope,
        secret: when === 'atEnd',
      },
    });
    setPending(false);
    if (outcome === 'done') {
      onClose();
      return;
    }
    votes.starting.set(false);
    setProblem(refusalIn(words.refused, outcome));
  }

  return (
    <Dialog
      title={start.title}
      onClose={onClose}
      footer={
        <>
          <Button look="bare" size="large" onPress={onClose}>
            {shell.cancel}
          </Button>
          <Button look="ink" size="large" type="submit" form={formId} isPending={isPending}>
            {start.go}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void begin(event)}>
        <TextField
          label={start.what}
          value={title}
          onChange={setTitle}
          placeholder={start.whatHint}
          maxLength={200}
          autoComplete="off"
          problem={problem}
          autoFocus
        />
        <div className={styles.amounts}>
          <Amount label={start.budget} value={budget} most={MOST_DOTS} onChange={setBudget} words={start} />
          <Amount
            label={start.most}
            value={Math.min(most, budget)}
            most={budget}
            onChange={setMost}
            words={start}
          />
        </div>
        <ChoiceList
          label={start.scope}
          choices={choices.map((choice) => ({
            value: choice.key,
            name: nameOf(choice, words, canvas.untitledLane),
            note: choice.count === 0 ? start.nothing : start.count(choice.count),
          }))}
          value={key}
          onChange={setKey}
        />
        <ChoiceList
          label={start.show}
          size="small"
          choices={[
            { value: 'atEnd', name: start.atEnd },
            { value: 'atOnce', name: start.atOnce },
          ]}
          value={when}
          onChange={setWhen}
        />
      </form>
    </Dialog>
  );
}
