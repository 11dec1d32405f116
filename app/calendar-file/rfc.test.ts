import { occurrencesOf } from '@unhurried/domain/calendar';
import type { Zone } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { linesOf, readText } from './said.contract.ts';

/** The examples that RFC 5545 and RFC 7986 publish, as files. */

const calendar = (...lines: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//xyz Corp//NONSGML PDA Calendar Version 1.0//EN',
    ...lines,
    'END:VCALENDAR',
  ].join('\r\n');
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:rfc', ...lines, 'END:VEVENT'].join('\r\n');

test('[CF1] [CF7] RFC 5545, section 4: a conference of several days, its words folded in the middle of a list', async () => {
  const text = calendar(
    'BEGIN:VEVENT',
    'DTSTAMP:19960704T120000Z',
    'UID:uid1@example.com',
    'ORGANIZER:mailto:jsmith@example.com',
    'DTSTART:19960918T143000Z',
    'DTEND:19960920T220000Z',
    'STATUS:CONFIRMED',
    'CATEGORIES:CONFERENCE',
    'SUMMARY:Networld+Interop Conference',
    'DESCRIPTION:Networld+Interop Conference',
    '  and Exhibit\\nAtlanta World Congress Center\\n',
    ' Atlanta\\, Georgia',
    'END:VEVENT',
  );
  expect(linesOf(await readText(text))).toEqual([
    '1996-09-18T14:30 3330m UTC "Networld+Interop Conference" "Networld+Interop Conference and Exhibit\\nAtlanta World Congress Center\\nAtlanta, Georgia"',
  ]);
});

const newYork = [
  ...['BEGIN:VTIMEZONE', 'TZID:America/New_York', 'BEGIN:STANDARD', 'DTSTART:19981025T020000', 'TZOFFSETFROM:-0400'],
  ...[
    'TZOFFSETTO:-0500',
    'TZNAME:EST',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:19990404T020000',
    'TZOFFSETFROM:-0500',
  ],
  ...['TZOFFSETTO:-0400', 'TZNAME:EDT', 'END:DAYLIGHT', 'END:VTIMEZONE'],
];

test('[CF5] RFC 5545, section 4: a meeting in a zone that comes with its clocks', async () => {
  const text = calendar(
    ...newYork,
    'BEGIN:VEVENT',
    'DTSTAMP:19980309T231000Z',
    'UID:guid-1.example.com',
    'ORGANIZER:mailto:mrbig@example.com',
    'ATTENDEE;RSVP=TRUE;ROLE=REQ-PARTICIPANT;CUTYPE=GROUP:',
    ' mailto:employee-A@example.com',
    'DESCRIPTION:Project XYZ Review Meeting',
    'CATEGORIES:MEETING',
    'CLASS:PUBLIC',
    'CREATED:19980309T130000Z',
    'SUMMARY:XYZ Project Review',
    'DTSTART;TZID=America/New_York:19980312T083000',
    'DTEND;TZID=America/New_York:19980312T093000',
    'LOCATION:1CP Conference Room 4350',
    'END:VEVENT',
  );
  expect(linesOf(await readText(text))).toEqual([
    '1998-03-12T08:30 60m America/New_York "XYZ Project Review" "1CP Conference Room 4350\\nProject XYZ Review Meeting"',
  ]);
});

test('[CF1] RFC 5545, section 4: to-dos, journals and busy times are left out, each with its reason', async () => {
  const alarm = ['BEGIN:VALARM', 'ACTION:AUDIO', 'TRIGGER:19980403T120000Z', 'REPEAT:4', 'DURATION:PT1H', 'END:VALARM'];
  const text = calendar(
    ...['BEGIN:VTODO', 'DTSTAMP:19980130T134500Z', 'SEQUENCE:2', 'UID:uid4@example.com', 'DUE:19980415T000000'],
    ...['STATUS:NEEDS-ACTION', 'SUMMARY:Submit Income Taxes', ...alarm, 'END:VTODO'],
    ...['BEGIN:VJOURNAL', 'DTSTAMP:19970324T120000Z', 'UID:uid5@example.com', 'CLASS:PUBLIC', 'END:VJOURNAL'],
    ...['BEGIN:VFREEBUSY', 'ORGANIZER:mailto:jsmith@example.com', 'DTSTART:19980313T141711Z'],
    ...['FREEBUSY:19980314T233000Z/19980315T003000Z', 'END:VFREEBUSY'],
  );
  expect(linesOf(await readText(text))).toEqual([
    'out: alarm ""',
    'out: to-do ""',
    'out: journal ""',
    'out: busy-times ""',
  ]);
});

test('[CF8] RFC 5545, 3.8.5.1: dates left out', async () => {
  const text = calendar(
    event('DTSTART:19960401T010000Z', 'RRULE:FREQ=DAILY', 'EXDATE:19960402T010000Z,19960403T010000Z,19960404T010000Z'),
  );
  expect(linesOf(await readText(text))).toEqual([
    '1996-04-01T01:00 0m UTC FREQ=DAILY -1996-04-02T01:00 -1996-04-03T01:00 -1996-04-04T01:00 ""',
  ]);
});

test.each([
  ['RDATE:19970714T123000Z', '+1997-07-14T12:30'],
  ['RDATE;TZID=America/New_York:19970714T083000', '+1997-07-14T12:30'],
  [
    'RDATE;VALUE=PERIOD:19960403T020000Z/19960403T040000Z,\r\n 19960404T010000Z/PT3H',
    '+1996-04-03T02:00 +1996-04-04T01:00 ~1996-04-03T02:00 at 1996-04-03T02:00 120 ~1996-04-04T01:00 at 1996-04-04T01:00 180',
  ],
  [
    'RDATE;VALUE=DATE:19970101,19970120,19970217,19970421\r\n ,19970526',
    '+1997-01-01T01:00 +1997-01-20T01:00 +1997-02-17T01:00 +1997-04-21T01:00 +1997-05-26T01:00',
  ],
])('[CF8] RFC 5545, 3.8.5.2: %s', async (line, said) => {
  const text = calendar(event('DTSTART:19960401T010000Z', 'DURATION:PT1H', line));
  expect(linesOf(await readText(text))).toEqual([`1996-04-01T01:00 60m UTC ${said} ""`]);
});

/** Each rule of 3.8.5.3, and the first starts that the document gives for it. */
const rules: readonly (readonly [start: string, rule: string, starts: string])[] = [
  ['19970902T090000', 'FREQ=DAILY;COUNT=10', '09-02 09-03 09-04 09-05 09-06'],
  ['19970902T090000', 'FREQ=DAILY;UNTIL=19971224T000000Z', '09-02 09-03 09-04'],
  ['19970902T090000', 'FREQ=DAILY;INTERVAL=2', '09-02 09-04 09-06'],
  ['19970902T090000', 'FREQ=DAILY;INTERVAL=10;COUNT=5', '09-02 09-12 09-22 10-02 10-12'],
  ['19980101T090000', 'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA', '01-01 01-02 01-03'],
  ['19980101T090000', 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1', '01-01 01-02 01-03'],
  ['19970902T090000', 'FREQ=WEEKLY;COUNT=10', '09-02 09-09 09-16 09-23 09-30 10-07'],
  ['19970902T090000', 'FREQ=WEEKLY;UNTIL=19971224T000000Z', '09-02 09-09 09-16'],
  ['19970902T090000', 'FREQ=WEEKLY;INTERVAL=2;WKST=SU', '09-02 09-16 09-30 10-14 10-28 11-11'],
  ['19970902T090000', 'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH', '09-02 09-04 09-09 09-11'],
  ['19970902T090000', 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH', '09-02 09-04 09-09 09-11'],
  [
    '19970901T090000',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    '09-01 09-03 09-05 09-15',
  ],
  ['19970902T090000', 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH', '09-02 09-04 09-16 09-18'],
  ['19970905T090000', 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR', '09-05 10-03 11-07 12-05'],
  ['19970905T090000', 'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR', '09-05 10-03 11-07 12-05'],
  ['19970907T090000', 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', '09-07 09-28 11-02 11-30'],
  ['19970922T090000', 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '09-22 10-20 11-17 12-22'],
  ['19970928T090000', 'FREQ=MONTHLY;BYMONTHDAY=-3', '09-28 10-29 11-28 12-29'],
  ['19970902T090000', 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15', '09-02 09-15 10-02 10-15'],
  ['19970930T090000', 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1', '09-30 10-01 10-31 11-01'],
  ['19970910T090000', 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15', '09-10 09-11 09-12 09-13'],
  ['19970902T090000', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU', '09-02 09-09 09-16 09-23 09-30 11-04'],
  ['19970610T090000', 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7', '06-10 07-10'],
  ['19970310T090000', 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3', '03-10'],
  ['19970101T090000', 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200', '01-01 04-10 07-19'],
  ['19970519T090000', 'FREQ=YEARLY;BYDAY=20MO', '05-19'],
  ['19970512T090000', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '05-12'],
  ['19970313T090000', 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH', '03-13 03-20 03-27'],
  ['19970605T090000', 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8', '06-05 06-12 06-19 06-26 07-03'],
  ['19970913T090000', 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', '09-13 10-11 11-08 12-13'],
  ['19970904T090000', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '09-04 10-07 11-06'],
  ['19970929T090000', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '09-29 10-30 11-27 12-30'],
  // The document prints a third start, at 15:00 in New York, which is after its own UNTIL of 13:00.
  ['19970902T090000', 'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z', '09-02 09-02'],
  ['19970902T090000', 'FREQ=MINUTELY;INTERVAL=15;COUNT=6', '09-02 09-02 09-02 09-02 09-02 09-02'],
  ['19970902T090000', 'FREQ=MINUTELY;INTERVAL=90;COUNT=4', '09-02 09-02 09-02 09-02'],
  ['19970902T090000', 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40', '09-02 09-02 09-02'],
  ['19970902T090000', 'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16', '09-02 09-02 09-02'],
  ['19970805T090000', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '08-05 08-10 08-19 08-24'],
  ['19970805T090000', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '08-05 08-17 08-19 08-31'],
  ['20070115T090000', 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '01-15 01-30 02-15 03-15 03-30'],
];

test.each(rules)('[CF8] RFC 5545, 3.8.5.3: %s %s', async (start, rule, starts) => {
  const read = await readText(calendar(...newYork, event(`DTSTART;TZID=America/New_York:${start}`, `RRULE:${rule}`)));
  if (!read.ok) throw new Error(read.refusal.kind);
  expect(read.value.skipped).toEqual([]);
  const [entry] = read.value.entries;
  if (!entry) throw new Error('It is read.');
  const year = start.slice(0, 4);
  const window = { first: `${year}-01-01`, last: `${year}-12-31` } as Parameters<typeof occurrencesOf>[2];
  const found = occurrencesOf(entry.when, entry.changes, window, 'America/New_York' as Zone);
  const wanted = starts.split(' ');
  expect(found.slice(0, wanted.length).map(({ first }) => first.slice(5))).toEqual(wanted);
});

test('[CF4] RFC 7986: name, colour, picture, conference and the rest of a calendar and an entry are not looked at', async () => {
  const text = calendar(
    'UID:5FC53010-1267-4F8E-BC28-1D7AE55A7C99',
    'LAST-MODIFIED:20151001T120000Z',
    'NAME:Company Vacation Days',
    'DESCRIPTION:A calendar of holidays',
    'CATEGORIES:HOLIDAYS',
    'REFRESH-INTERVAL;VALUE=DURATION:P1W',
    'SOURCE;VALUE=URI:https://example.com/holidays.ics',
    'COLOR:turquoise',
    'URL:https://example.com/',
    event(
      'DTSTAMP:20151001T120000Z',
      'DTSTART;VALUE=DATE:20150908',
      'SUMMARY:Product Launch',
      'COLOR:turquoise',
      'IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://example.com/images/party.png',
      'CONFERENCE;VALUE=URI;FEATURE=PHONE,MODERATOR;LABEL=Moderator dial-in:tel:+1-412-555-0123,,,654321',
    ),
  );
  expect(linesOf(await readText(text))).toEqual(['2015-09-08 1d plan "Product Launch"']);
});
