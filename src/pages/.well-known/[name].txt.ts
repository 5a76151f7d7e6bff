import type { APIRoute, GetStaticPaths } from 'astro';

import { address } from '../../faces/shared/address.ts';
import { securityAddress } from '../../faces/data/repository.ts';
import { securityText } from '../../faces/shared/security.ts';
import { absolute } from '../../faces/shared/structured.ts';

// Without a known place to report to there is nothing to publish, and below a path nobody would look for it: it is a file of a whole origin.
export const getStaticPaths: GetStaticPaths = () => (securityAddress(process.env) && import.meta.env.BASE_URL === '/' ? [{ params: { name: 'security' } }] : []);

export const GET: APIRoute = () =>
  new Response(securityText(securityAddress(process.env)!, absolute(address('/.well-known/security.txt')), new Date().toISOString().slice(0, 10)));
