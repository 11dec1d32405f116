/** Rooms whose door is in another one: in the bar that one is marked. */
const us = ' kindness jar joy well cues journey learned limits cards history ';
const care = ' walk cabinet comfort reading looks visit page sentence ';

/** The path of the room in the bar to which a place belongs. [SH8] */
export function roomOf(path: string): string {
  const [, name] = path.split('/');
  if (name === 'rituals') return '/week';
  if (care.includes(` ${name} `)) return '/care';
  return us.includes(` ${name} `) ? '/us' : `/${name}`;
}
