/** Opens a dialog over the page; the function returned closes it and gives focus back to what had it. */
export function openAsModal(dialog: HTMLDialogElement): () => void {
  const opener = document.activeElement
  // A test page has no top layer: the dialog then simply opens.
  if (typeof dialog.showModal === 'function') dialog.showModal()
  else dialog.setAttribute('open', '')
  return () => {
    if (typeof dialog.close === 'function') dialog.close()
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
  }
}
