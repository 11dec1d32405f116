/**
 * The frame around every screen.
 *
 *   startRouter('/today')   route.value   go(path, 'further'|'instead'|'fresh')   back()   canGoBack.value
 *   Frame({ rooms: Room[], dayLine?, onLeave, onView?, children })      Room = { path, name, icon }
 *   showAppearance(document.documentElement)      theme.value = 'auto'|'light'|'dark'      view.value = 'ordinary'|'low-energy'
 *   dayLine('2026-11-22', 'evening')            leaveNow(onLeave)
 *
 * Links inside the app are written `<a href="#/care">`; `data-fresh` on one begins a new trail.
 */
import './shell.css';

export {
  showAppearance,
  type Theme,
  theme,
  type View,
  view,
} from './appearance.ts';
export { dayLine } from './day-line.ts';
export { Frame, type FrameProps, type Room } from './frame.tsx';

export { back, canGoBack, forgetOnClosing, go, route, startRouter } from './router.ts';
export { SampleBar, type SampleBarProps } from './sample-bar.tsx';
