import type { FormEvent, ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import styles from './FirstMap.module.css';
import { TemplateGallery } from './TemplateGallery.tsx';
import { useNewMap } from './useNewMap.ts';

/** What stands in place of an empty list: the templates themselves, ready to start from. */
export function FirstMap(): ReactNode {
  const text = useText().shell.home;
  const map = useNewMap();

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void map.create();
  }

  return (
    <section className={styles.first} aria-label={text.firstTitle}>
      <h2 className={styles.title}>{text.firstTitle}</h2>
      <p className={styles.note}>{text.firstNote}</p>
      <TemplateGallery value={map.template} onChange={map.choose} />
      <form className={styles.form} onSubmit={onSubmit}>
        <TextField
          className={styles.field}
          label={text.mapTitle}
          value={map.title}
          onChange={map.name}
          placeholder={text.mapTitlePlaceholder}
          maxLength={200}
          problem={map.problem}
          autoComplete="off"
        />
        <Button className={styles.create} look="ink" size="large" type="submit" isPending={map.isCreating}>
          {text.create}
        </Button>
      </form>
    </section>
  );
}
