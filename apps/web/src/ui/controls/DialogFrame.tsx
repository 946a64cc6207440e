import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../../i18n/useText.ts';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import type { DialogProps } from './dialogProps.ts';
import { IconButton } from './IconButton.tsx';

/** A modal dialog, open as long as it is rendered. Focus stays inside, Escape closes, focus returns to where it was. */
export default function DialogFrame({
  title,
  width = 'medium',
  onClose,
  isDismissable = true,
  children,
  footer,
}: DialogProps): ReactNode {
  const text = useText().shell;
  return (
    <ModalOverlay
      isOpen
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.scrim ?? ''}
    >
      <Modal className={classes(styles.modal, styles[width])}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon={X} label={text.close} onPress={onClose} isDisabled={!isDismissable} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
