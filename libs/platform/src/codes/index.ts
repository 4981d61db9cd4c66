export { isCode, newCode, sealedCode, spelled, typed } from './spoken-code.ts';
export { codeGuessTables, refuseBlocked, tryCode, type Looked, type Tried } from './guesses.ts';
