"""A PostgreSQL server on a Unix socket, if the machine has its programs."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from glob import glob
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

PASSWORD = "not-to-be-shown"


def programs() -> Path | None:
    """Return the folder of `initdb` and `pg_ctl`."""
    found = [shutil.which("initdb"), *sorted(glob("/usr/lib/postgresql/*/bin/initdb"), reverse=True)]
    return next((Path(os.path.realpath(each)).parent for each in found if each), None)


class Server:
    """A running server."""

    def __init__(self, folder: Path, bin: Path) -> None:
        self.folder = folder
        self.bin = bin
        self.url = f"postgresql://me:{PASSWORD}@/postgres?host={folder}"

    def run(self, program: str, *arguments: str) -> None:
        # The server refuses to run as root.
        user: dict[str, Any] = {"user": "postgres", "group": "postgres", "extra_groups": []} if not os.getuid() else {}
        command = [str(self.bin / program), "-D", str(self.folder / "data"), *arguments]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=self.folder, **user)
        assert done.returncode == 0, done.stdout.decode()

    def start(self) -> None:
        options = f"-k {self.folder} -c listen_addresses='' -c fsync=off"
        self.run("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        self.run("pg_ctl", "-w", "-m", "immediate", "stop")


@contextmanager
def postgres(bin: Path) -> Iterator[Server]:
    """Make and run a server."""
    folder = Path(mkdtemp(prefix="pg-"))
    server = Server(folder, bin)
    secret = folder / "password"
    secret.write_text(PASSWORD)
    if not os.getuid():
        shutil.chown(folder, "postgres")
        shutil.chown(secret, "postgres")
    try:
        server.run("initdb", "-U", "me", "--auth=scram-sha-256", f"--pwfile={secret}", "--no-sync")
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)
