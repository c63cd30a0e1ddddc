import { config } from 'zod';

/*
 * The content security policy forbids building code at run time, which zod tries for speed the
 * moment a schema is made. So this comes before every module with a schema.
 */
config({ jitless: true });
