/** A sandbar at low water with two ripples: a rest day is drawn, and not left blank. */
export const LowWater = ({ onPaper }: { readonly onPaper: boolean }) => (
  <svg
    class={onPaper ? 'month-water' : 'month-water not-on-paper'}
    viewBox="0 0 48 48"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path class="month-sand" d="M0 27c8-4 15-5 24-3s16 1 24-2v26H0Z" />
    <path class="month-ripple" d="M5 35c4-2 8-2 12 0s8 2 12 0M22 41c4-2 8-2 12 0s6 2 9 0" />
  </svg>
);
