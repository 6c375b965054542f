/** Users and passes as rows. A name is compared without regard to case, as people type it. */
import type { Accounts, KnownPass, User, UserRole } from "./accounts.ts";
import type { Connection } from "./connection.ts";

/** The accounts of an archive; `transact` makes several changes one. */
export function openAccounts(connection: Connection, transact: <T>(work: () => T) => T): Accounts {
  return {
    any: async () => connection.row("SELECT 1 FROM user LIMIT 1") !== undefined,
    users: async () =>
      connection
        .rows<User>(
          "SELECT name, role, added, (SELECT count(*) FROM pass WHERE pass.user = user.name AND kind = 'token') AS tokens FROM user ORDER BY name",
        )
        .map((row) => ({ ...row })),
    secretOf: async (name) => connection.row<{ role: UserRole; secret: string }>("SELECT role, secret FROM user WHERE name = ?", name) ?? null,
    put: async ({ name, role, secret, added }) =>
      transact(() => {
        connection.run("DELETE FROM pass WHERE user = ? AND kind = 'session'", name);
        const known = connection.run("UPDATE user SET role = ?, secret = ? WHERE name = ?", role, secret, name).changes > 0;
        if (!known) connection.run("INSERT INTO user (name, role, secret, added) VALUES (?, ?, ?, ?)", name, role, secret, added);
        return !known;
      }),
    remove: async (name) =>
      transact(() => {
        connection.run("DELETE FROM pass WHERE user = ?", name);
        return connection.run("DELETE FROM user WHERE name = ?", name).changes > 0;
      }),
    admit: async ({ hash, kind, user, issuer, begun, expires }) =>
      transact(() => {
        connection.run("DELETE FROM pass WHERE expires <= ?", begun);
        connection.run(
          "INSERT INTO pass (hash, kind, user, issuer, begun, expires) VALUES (?, ?, ?, ?, ?, ?)",
          hash,
          kind,
          user,
          issuer,
          begun,
          expires,
        );
      }),
    pass: async (hash, now) => {
      const row = connection.row<KnownPass>(
        `SELECT hash, kind, pass.user, issuer, begun, expires, role FROM pass LEFT JOIN user ON user.name = pass.user
         WHERE hash = ? AND (expires IS NULL OR expires > ?)`,
        hash,
        now,
      );
      return row ? { ...row } : null;
    },
    revoke: async (hash) => void connection.run("DELETE FROM pass WHERE hash = ?", hash),
  };
}
