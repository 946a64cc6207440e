import { useState } from 'react';
import { useApp } from '../app/AppContext.ts';
import { errorText } from '../i18n/errorText.ts';
import { useText } from '../i18n/useText.ts';
import type { TemplateId } from './templates.ts';

/** What a form for a new map holds and does. */
export interface NewMap {
  readonly template: TemplateId;
  readonly title: string;
  readonly isCreating: boolean;
  readonly problem: string | undefined;
  choose(template: TemplateId): void;
  name(title: string): void;
  /** Makes the board on the server and opens it with its first step being edited. */
  create(): Promise<void>;
}

/** The state of a form for a new map. */
export function useNewMap(): NewMap {
  const { api, router } = useApp();
  const { shell: text, language } = useText();
  const [template, setTemplate] = useState<TemplateId>('blank');
  const [title, setTitle] = useState('');
  const [isCreating, setCreating] = useState(false);
  const [problem, setProblem] = useState<string>();

  return {
    template,
    title,
    isCreating,
    problem,
    choose: setTemplate,
    name: setTitle,
    async create() {
      if (isCreating) return;
      setCreating(true);
      setProblem(undefined);
      const result = await api.createBoard({
        title: title.trim() || text.home.newTitle,
        template,
        language,
      });
      if (result.ok) {
        router.go(`/b/${result.value.id}`, { isNew: true });
        return;
      }
      setCreating(false);
      setProblem(errorText(text, result.error));
    },
  };
}
