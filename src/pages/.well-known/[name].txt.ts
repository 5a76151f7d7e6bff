import type { APIRoute, GetStaticPaths } from 'astro';

import { address } from '../../components/address.ts';
import { securityAddress } from '../../components/data/repository.ts';
import { securityText } from '../../components/security.ts';
import { absolute } from '../../components/structured.ts';

// Without a known place to report to there is nothing to publish.
export const getStaticPaths: GetStaticPaths = () => (securityAddress(process.env) ? [{ params: { name: 'security' } }] : []);

export const GET: APIRoute = () =>
  new Response(securityText(securityAddress(process.env)!, absolute(address('/.well-known/security.txt')), new Date().toISOString().slice(0, 10)));
