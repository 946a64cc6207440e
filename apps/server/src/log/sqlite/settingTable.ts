import type { DatabaseSync } from 'node:sqlite';

export interface SettingTable {
  readSetting(key: string): string | undefined;
  keepSetting(key: string, value: string): string;
}

export function createSettingTable(db: DatabaseSync): SettingTable {
  const select = db.prepare('SELECT value FROM setting WHERE key = ?');
  const insert = db.prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING');

  function readSetting(key: string): string | undefined {
    const row = select.get(key);
    return row && String(row.value);
  }

  return {
    readSetting,
    keepSetting(key, value) {
      insert.run(key, value);
      return readSetting(key) ?? value;
    },
  };
}
