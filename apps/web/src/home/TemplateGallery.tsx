import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useText } from '../i18n/useText.ts';
import styles from './TemplateGallery.module.css';
import { TemplatePicture } from './TemplatePicture.tsx';
import { TEMPLATE_IDS, type TemplateId } from './templates.ts';

export interface TemplateGalleryProps {
  readonly value: TemplateId;
  readonly onChange: (template: TemplateId) => void;
}

/** The shapes that a new map may start from, each with its picture. */
export function TemplateGallery({ value, onChange }: TemplateGalleryProps): ReactNode {
  const text = useText().shell.home;
  const id = useId();
  return (
    <div className={styles.gallery} role="radiogroup" aria-label={text.template}>
      {TEMPLATE_IDS.map((template) => (
        <label key={template} className={styles.template}>
          <input
            className={styles.input}
            type="radio"
            name={id}
            checked={template === value}
            onChange={() => onChange(template)}
            aria-label={text.templates[template].name}
            aria-describedby={`${id}${template}`}
          />
          <TemplatePicture template={template} className={styles.picture} />
          <span className={styles.words}>
            <span className={styles.name}>{text.templates[template].name}</span>
            <span className={styles.note} id={`${id}${template}`}>
              {text.templates[template].note}
            </span>
          </span>
          <span className={styles.check}>
            <Check size={13} strokeWidth={2.6} aria-hidden />
          </span>
        </label>
      ))}
    </div>
  );
}
