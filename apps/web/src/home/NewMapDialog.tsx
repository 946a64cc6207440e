import type { FormEvent, ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import styles from './NewMapDialog.module.css';
import { TemplateGallery } from './TemplateGallery.tsx';
import { useNewMap } from './useNewMap.ts';

/** Asks for a shape and a title, and opens the new board. */
export function NewMapDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useText().shell;
  const map = useNewMap();

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void map.create();
  }

  return (
    <Dialog
      title={text.home.newMap}
      width="wide"
      onClose={onClose}
      footer={
        <form className={styles.form} onSubmit={onSubmit}>
          <TextField
            className={styles.title}
            label={text.home.mapTitle}
            value={map.title}
            onChange={map.name}
            placeholder={text.home.mapTitlePlaceholder}
            maxLength={200}
            problem={map.problem}
            autoComplete="off"
            // The template is chosen already: naming the map is what is left to do.
            autoFocus
          />
          <div className={styles.acts}>
            <Button look="bare" size="large" onPress={onClose}>
              {text.cancel}
            </Button>
            <Button look="ink" size="large" type="submit" isPending={map.isCreating}>
              {text.home.create}
            </Button>
          </div>
        </form>
      }
    >
      <TemplateGallery value={map.template} onChange={map.choose} />
    </Dialog>
  );
}
