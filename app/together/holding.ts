/** How long a pause is held until it is the end, in milliseconds. */
export const heldFor = 1200;

/** A finger that lies on "pause": the pause counts at the touch, and the end when it has lain there. [TT3] */
export interface Holding {
  down(): void;
  up(): void;
}

export function holding(onTouch: () => void, onHeld: () => void): Holding {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const up = () => clearTimeout(timer);
  return {
    down() {
      up();
      onTouch();
      timer = setTimeout(onHeld, heldFor);
    },
    up,
  };
}

/** The click that ends a touch which has already counted: whatever has come up under the finger is not meant. [TT3] */
export function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 1500);
}
