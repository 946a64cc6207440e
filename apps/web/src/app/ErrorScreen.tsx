import { Component, type ErrorInfo, type ReactNode } from 'react';
import { TextContext } from '../i18n/useText.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Screen } from '../ui/controls/Screen.tsx';

interface State {
  readonly error: Error | null;
}

/** Stands in for a page that broke: says so, and loads it anew. What was written is with the server and this browser. */
export class ErrorScreen extends Component<{ readonly children: ReactNode }, State> {
  static override contextType: typeof TextContext = TextContext;
  declare context: React.ContextType<typeof TextContext>;
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const broken = this.context?.shell.broken;
    if (!broken) return null;
    return (
      <Screen isAlert title={broken.title} lead={broken.lead}>
        <p>{error.message}</p>
        <div>
          <Button look="ink" size="large" onPress={() => window.location.reload()}>
            {broken.reload}
          </Button>
        </div>
      </Screen>
    );
  }
}
