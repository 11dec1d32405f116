/** Of the app, as the foot of the page says it; the same as in package.json. [PG9] */
export const version = '0.1.0';
