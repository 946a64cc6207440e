import type { ReactElement } from 'react';
import { useFieldText } from '../fieldText.ts';
import { ValueField } from './ValueField.tsx';

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags, written with commas between them; each once. */
export function TagsField({ tags, onChange }: TagsFieldProps): ReactElement {
  const words = useFieldText();
  return (
    <ValueField
      label={words.tags}
      placeholder={words.tagsHint}
      value={tags.join(', ')}
      onCommit={(written) => onChange(tagsIn(written))}
    />
  );
}

/** The tags in a list with commas. */
export function tagsIn(written: string): readonly string[] {
  return [...new Set(written.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
