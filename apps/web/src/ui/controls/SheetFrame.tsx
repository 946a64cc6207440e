import { X } from 'lucide-react';
import { type PointerEvent, type ReactNode, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../../i18n/useText.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Sheet.module.css';
import type { SheetProps } from './sheetProps.ts';

/** Pulled down further than this, in CSS px, the sheet goes. */
const GOES = 80;

/** A modal sheet, open as long as it is rendered. Escape, a press outside and a pull on its head close it. */
export default function SheetFrame({ title, onClose, children }: SheetProps): ReactNode {
  const text = useText().shell;
  const sheet = useRef<HTMLDivElement>(null);
  const from = useRef<number>(null);

  const pull = (event: PointerEvent): number => Math.max(0, event.clientY - (from.current ?? event.clientY));
  const settle = (): void => {
    from.current = null;
    sheet.current?.style.removeProperty('translate');
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.scrim ?? ''}
    >
      <Modal ref={sheet} className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header
            className={styles.head}
            onPointerDown={(event) => {
              if (event.target instanceof Element && event.target.closest('button')) return;
              from.current = event.clientY;
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={(event) => {
              if (from.current !== null && sheet.current)
                sheet.current.style.translate = `0 ${pull(event)}px`;
            }}
            onPointerUp={(event) => {
              const goes = pull(event) > GOES;
              settle();
              if (goes) onClose();
            }}
            onPointerCancel={settle}
          >
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon={X} label={text.close} className={styles.close} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
