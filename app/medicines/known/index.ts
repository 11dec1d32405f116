/** What I told of medicines, without the screens of its room: for the page and the questions of a visit. */
export { medicineBook } from './book.ts';
export { circumstancesOf } from './circumstances.ts';
export { medicineState, toldHere } from './known-medicines.ts';
export { medicineName } from './names.ts';
