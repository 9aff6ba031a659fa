"""Databases for a run of the service: one SQLite file, or a database of its own on the tests' PostgreSQL."""
import os
import sqlite3
import subprocess


def new_store(folder):
    """On the PostgreSQL whose URL stands in ROLLCALL_TEST_DATABASE, otherwise a file in the folder."""
    server = os.environ.get("ROLLCALL_TEST_DATABASE")
    return PostgresStore(server) if server else SqliteStore(folder)


class SqliteStore:
    is_sqlite = True

    def __init__(self, folder):
        self.url = f"sqlite:{folder / 'people.sqlite'}"

    def number(self, sql):
        connection = sqlite3.connect(self.url.removeprefix("sqlite:"))
        try:
            return connection.execute(sql).fetchone()[0]
        finally:
            connection.close()

    def remove(self):
        pass


class PostgresStore:
    is_sqlite = False

    def __init__(self, server):
        self.server, self.name = server, f"rollcall_run_{os.getpid()}"
        self.url = server.replace("/postgres?", f"/{self.name}?")
        self.psql(server, f"CREATE DATABASE {self.name}")

    @staticmethod
    def psql(url, sql):
        return subprocess.run(["psql", "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql, url], check=True,
                              capture_output=True, text=True).stdout.strip()

    def number(self, sql):
        return int(self.psql(self.url, sql))

    def remove(self):
        self.psql(self.server, f"DROP DATABASE {self.name} WITH (FORCE)")
