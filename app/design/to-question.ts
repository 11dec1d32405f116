/** Takes the focus back to the question of the page where what had the focus goes away, so that nobody is left at the start of the page. */
export const toQuestion = (): void => document.querySelector<HTMLElement>('.question')?.focus({ preventScroll: true });
