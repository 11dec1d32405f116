/**
 * Small repeatable things, one step at a time: `#/rituals`, `#/rituals/ID`; `#/rituals/own` to write one, `#/rituals/own/ID`
 * to change it. Words: `rituals-room` and `rituals`; `rituals-own` comes with the form.
 */
import './rituals.css';

export { Screen } from './rituals-screen.tsx';
