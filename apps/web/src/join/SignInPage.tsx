import { type FormEvent, type ReactNode, useState } from 'react';
import { useApp } from '../app/AppContext.ts';
import { errorText } from '../i18n/errorText.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Screen } from '../ui/controls/Screen.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import styles from './joining.module.css';

/** Asks for the owner's secret, where the server is open to a network and this browser is nobody's. */
export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => void }): ReactNode {
  const { api } = useApp();
  const text = useText().shell;
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isPending, setPending] = useState(false);

  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (secret.trim() === '' || isPending) return;
    setPending(true);
    const result = await api.startSession(secret.trim());
    setPending(false);
    if (result.ok) onSignedIn();
    else if (result.error.status === 429) setProblem(text.joining.tooMany);
    else if (result.error.status >= 400 && result.error.status < 500) setProblem(text.joining.wrongSecret);
    else setProblem(errorText(text, result.error));
  }

  return (
    <Screen title={text.joining.signInTitle} lead={text.joining.signInLead}>
      <form className={styles.form} onSubmit={(event) => void signIn(event)}>
        <TextField
          label={text.joining.secret}
          type="password"
          autoComplete="current-password"
          value={secret}
          onChange={setSecret}
          problem={problem}
          autoFocus
        />
        <Button look="ink" size="large" type="submit" isPending={isPending}>
          {text.joining.signIn}
        </Button>
      </form>
    </Screen>
  );
}
