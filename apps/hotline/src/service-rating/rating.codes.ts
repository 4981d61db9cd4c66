import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { spelled } from '@bangban/platform';
import { ComplainantStore } from '../complainant/complainant.store.ts';

/** What lets somebody rate without an account. Made of the keyring, as a case's follow-up code is, so that the same request gets the same again though nothing but the token's hash is stored. */
@Injectable()
export class RatingCodes {
  constructor(private readonly complainants: ComplainantStore) {}

  /** In the receipt's QR code: 256 bits. */
  token(recordId: string): string { return this.made(`rating token ${recordId}`); }
  /** Printed beside the number, for who comes by a QR code on the wall: 24 bits, guesses are counted. */
  check(recordId: string): string { return spelled(this.made(`rating check ${recordId}`)).slice(0, 5); }
  /** Given to who has rated, and to nobody else: whoever printed the receipt must not read by it how he was rated. */
  answer(ratingId: string): string { return spelled(this.made(`rating answer ${ratingId}`)); }

  private made(text: string): string { return this.complainants.keyring.fingerprint(text); }
}

/** What is stored of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
