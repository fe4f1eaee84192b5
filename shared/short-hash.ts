import { hash } from 'node:crypto';

/** A short hash of a text, 6 bits a letter, in letters that every AWS name allows. */
export const shortHash = (text: string, letters: number): string => hash('sha256', text, 'base64url').slice(0, letters);
