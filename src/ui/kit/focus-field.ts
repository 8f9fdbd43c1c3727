const CONTROLS = 'input:not([disabled]), select:not([disabled]), textarea:not([disabled]), button'

/** Moves focus to the first control of the field with this id: itself, the chosen option, or the first one inside. */
export function focusField(id: string): void {
  const field = document.getElementById(id)
  if (!field) return
  const control = field.matches(CONTROLS) ? field : firstControl(field)
  control?.focus()
  control?.scrollIntoView?.({ block: 'center' })
}

/** The control where typing goes on: the chosen option of a group, the box to mend, otherwise the first control. */
export function firstControl(field: HTMLElement): HTMLElement | null {
  const chosen = field.querySelector<HTMLElement>('input[type="radio"]:checked')
  const wrong = field.querySelector<HTMLElement>('[aria-invalid="true"]')
  return chosen ?? wrong ?? field.querySelector<HTMLElement>(CONTROLS)
}
