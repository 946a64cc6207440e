import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';

/** The board's personas: all of them, one in full, or two side by side. */
export default function PersonasView(): ReactElement {
  const text = useText().shell.board;
  return <h2>{text.view.personas}</h2>;
}
