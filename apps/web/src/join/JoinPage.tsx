import { type FormEvent, type ReactNode, useState } from 'react';
import { useApp } from '../app/AppContext.ts';
import { errorText } from '../i18n/errorText.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Screen } from '../ui/controls/Screen.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import styles from './joining.module.css';
import { rememberedName, rememberName } from './rememberedName.ts';

/** Joins a board by link: asks for a name, and for nothing else. */
export function JoinPage({ token }: { readonly token: string }): ReactNode {
  const { api, router } = useApp();
  const text = useText().shell;
  const [name, setName] = useState(() => rememberedName(localStorage));
  const [problem, setProblem] = useState<string>();
  const [isInvalid, setInvalid] = useState(token === '');
  const [isPending, setPending] = useState(false);

  if (isInvalid) return <Screen isAlert title={text.joining.invalidTitle} lead={text.joining.invalidLead} />;

  async function join(event: FormEvent): Promise<void> {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '' || isPending) return;
    setPending(true);
    rememberName(localStorage, trimmed);
    const result = await api.startSession(token, trimmed);
    setPending(false);
    if (result.ok) router.go(result.value.boardId ? `/b/${result.value.boardId}` : '/', { replace: true });
    else if (result.error.status === 429) setProblem(text.joining.tooMany);
    else if (result.error.status >= 400 && result.error.status < 500) setInvalid(true);
    else setProblem(errorText(text, result.error));
  }

  return (
    <Screen title={text.joining.title} lead={text.joining.lead}>
      <form className={styles.form} onSubmit={(event) => void join(event)}>
        <TextField
          label={text.joining.name}
          value={name}
          onChange={setName}
          problem={problem}
          maxLength={60}
          autoComplete="nickname"
          autoFocus
          required
        />
        <Button look="ink" size="large" type="submit" isPending={isPending}>
          {text.joining.join}
        </Button>
      </form>
    </Screen>
  );
}
