import type { CSSProperties, ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

/** Drawn by the browser alone, so these never stand in the page as an attribute: the content security policy allows them. */
const waas: CSSProperties = {
  position: 'fixed',
  inset: 0,
  zIndex: 1,
  display: 'grid',
  placeItems: 'center',
  padding: '1rem',
  background: 'rgb(0 0 0 / 60%)',
}
const maat: CSSProperties = { display: 'grid', inlineSize: 'min(100%, 36rem)', maxBlockSize: '100%' }
const blad: CSSProperties = {
  overflow: 'auto',
  padding: '1.5rem 2rem',
  border: '1px solid var(--basis-color-default-border-default)',
  borderRadius: 'var(--basis-border-radius-lg)',
  background: 'var(--basis-color-default-bg-default)',
}
const kop: CSSProperties = { marginBlock: '0 1rem' }

type Props = { titel: string; sluit: string; onSluit: () => void; children: ReactNode }

/**
 * A dialog over the page, for the staff: takes the focus and gives it back, closes with Escape, with its button and with a press beside it.
 * Load it when it is opened (`import()`): it weighs more than the page below it.
 */
export function Dialoog({ titel, sluit, onSluit, children }: Props) {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => (open ? undefined : onSluit())} style={waas}>
      <Modal style={maat}>
        <Dialog style={blad}>
          <Heading slot="title" style={kop}>
            {titel}
          </Heading>
          {children}
          <button type="button" className="nl-button nl-button--primary" onClick={onSluit}>
            {sluit}
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
