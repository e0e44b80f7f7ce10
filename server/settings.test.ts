import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LiantuError } from './chain/errors.ts';
import { PROJECT_FOLDER, readSettings, type Environment } from './settings.ts';

const problemOf = (environment: Environment): LiantuError => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof LiantuError) return error;
    throw error;
  }
  throw new Error('the settings were accepted');
};

describe('the settings', () => {
  it('are complete without any variable', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      store: { engine: 'sqlite', path: join(PROJECT_FOLDER, 'data/liantu.db') },
      seed: join(PROJECT_FOLDER, 'seed'),
      log: 'warn',
      build: true,
      readOnly: false,
      share: true,
      hosts: [],
      boundaries: null,
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ LIANTU_PORT: '', LIANTU_SEED: ' ' })).toEqual(readSettings({}));
  });

  it('read every variable', () => {
    const environment = {
      LIANTU_PORT: '0',
      LIANTU_HOST: '::1',
      LIANTU_STORE: 'sqlite:some/graph.db',
      LIANTU_SEED: 'none',
      LIANTU_LOG: 'debug',
      LIANTU_BUILD: 'none',
      LIANTU_READONLY: '1',
      LIANTU_SHARE: 'off',
      LIANTU_ALLOWED_HOSTS: 'Liantu.example, atlas',
      LIANTU_BOUNDARIES: 'maps/approved.json',
    };
    expect(readSettings(environment)).toEqual({
      port: 0,
      host: '::1',
      store: { engine: 'sqlite', path: resolve('some/graph.db') },
      seed: null,
      log: 'debug',
      build: false,
      readOnly: true,
      share: false,
      hosts: ['liantu.example', 'atlas'],
      boundaries: resolve('maps/approved.json'),
    });
  });

  it.each(['neo4j://db.example:7687', 'neo4j+s://db.example', 'bolt://127.0.0.1:7687', 'neo4j+ssc://[::1]:7687'])(
    'take %s for a Neo4j, with its user, password and database',
    (url) => {
      const named = { LIANTU_NEO4J_USER: 'u', LIANTU_NEO4J_PASSWORD: 'p', LIANTU_NEO4J_DATABASE: 'd' };
      expect(readSettings({ LIANTU_STORE: url, ...named }).store).toEqual({
        engine: 'neo4j',
        url,
        user: 'u',
        password: 'p',
        database: 'd',
      });
      expect(readSettings({ LIANTU_STORE: url }).store).toEqual({ engine: 'neo4j', url });
    },
  );

  it.each([
    ['LIANTU_PORT', '65536', /0 .* to 65535 is accepted/],
    ['LIANTU_PORT', '80a', /0 .* to 65535 is accepted/],
    ['LIANTU_HOST', 'http://here', /127\.0\.0\.1 or 0\.0\.0\.0 is accepted/],
    ['LIANTU_STORE', 'mysql://here', /sqlite:PATH, or .* neo4j:\/\/HOST:7687/],
    ['LIANTU_STORE', 'sqlite:', /sqlite:PATH/],
    ['LIANTU_STORE', 'neo4j://', /sqlite:PATH/],
    ['LIANTU_LOG', 'loud', /trace, debug, info/],
    ['LIANTU_BUILD', 'maybe', /auto or none is accepted/],
    ['LIANTU_READONLY', 'constructor', /1 or 0 is accepted/],
    ['LIANTU_SHARE', '1', /on or off is accepted/],
    ['LIANTU_ALLOWED_HOSTS', 'http://here, there', /commas between them/],
  ])('refuse %s=%s and say what is accepted', (name, value, accepted) => {
    const { code, message } = problemOf({ [name]: value });
    expect(code).toBe('INVALID');
    expect(message).toMatch(new RegExp(`^\\[settings\\] ${name} is `));
    expect(message).toMatch(accepted);
  });

  it('tell everything that is wrong at once', () => {
    const { details } = problemOf({ LIANTU_PORT: 'x', LIANTU_HOST: '!', LIANTU_STORE: 'y', LIANTU_LOG: 'z' });
    expect(details.map((line) => line.split(' ')[1])).toEqual([
      'LIANTU_PORT',
      'LIANTU_HOST',
      'LIANTU_STORE',
      'LIANTU_LOG',
    ]);
  });
});
