import { type Context, createContext } from 'react';

/** What is looked at in Details and is frozen; empty where it is not. */
export const HeldContext: Context<string> = createContext('');
