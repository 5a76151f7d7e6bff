import type { APIRoute, GetStaticPaths } from 'astro';

import { address } from '../../faces/shared/address.ts';
import { securityAddress } from '../../faces/data/repository.ts';
import { securityNames, securityText } from '../../faces/shared/security.ts';
import { absolute } from '../../faces/shared/structured.ts';

export const getStaticPaths: GetStaticPaths = () => securityNames(securityAddress(process.env), import.meta.env.BASE_URL).map((name) => ({ params: { name } }));

export const GET: APIRoute = () =>
  new Response(securityText(securityAddress(process.env)!, absolute(address('/.well-known/security.txt')), new Date().toISOString().slice(0, 10)));
