import './shore.css';

const grains = 'M52 152h.1M96 166h.1M150 158h.1M214 170h.1M262 160h.1M318 168h.1M120 178h.1M290 180h.1';

/** A shore on which nothing is named yet, drawn with the same care. The sentence beside it says so. [JT1] */
export const EmptyShore = () => (
  <svg class="empty-shore not-on-paper" viewBox="0 0 360 190" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    <path class="shore-sea" d="M0 0H360V190H0Z" />
    <path class="shore-deep" d="M0 0H360V62C300 74 250 52 186 60S70 78 0 64Z" />
    <path class="shore-deeper" d="M0 0H360V26C290 36 240 20 176 26S60 40 0 30Z" />
    <path
      class="shore-swell"
      d="M28 84c22-5 44-5 66 0M196 78c24-5 48-5 72 0M110 104c20-4 40-4 60 0M262 104c18-4 36-4 54 0"
    />
    <path class="shore-wet" d="M0 128C60 112 120 138 182 124S300 108 360 120V190H0Z" />
    <path class="shore-foam" d="M0 128C60 112 120 138 182 124S300 108 360 120" />
    <path class="shore-sand" d="M0 140C60 124 120 150 182 136S300 120 360 132V190H0Z" />
    <path class="shore-grains" d={grains} />
    <path
      class="shore-thing"
      d="M-13 3C-14-7-6-13 0-13S14-7 13 3L4 8H-4ZM-4 8-9-8M0 8V-13M4 8 9-8"
      transform="translate(236 158) rotate(-14)"
    />
    <path
      class="shore-walk"
      d="M70 160h7M70 160l5-3M70 160l5 3M90 164h7M90 164l5-3M90 164l5 3M110 163h7M110 163l5-3M110 163l5 3"
    />
  </svg>
);
