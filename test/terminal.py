"""A terminal for tests: a process in it, what a person types, and what the screen shows."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Self

import pyte

ROWS, COLUMNS = 40, 100
PATIENCE = 30.0
"""Seconds to wait for what shall be on the screen."""


class Screen:
    """What a terminal shows of the bytes that are written to it."""

    def __init__(self) -> None:
        self.screen = pyte.HistoryScreen(COLUMNS, ROWS, history=1000)
        self.stream = pyte.ByteStream(self.screen)
        self.output = b""

    @property
    def text(self) -> str:
        """The lines, those that have left the screen too, without the blanks at their ends."""
        before = ("".join(line[column].data for column in range(COLUMNS)) for line in self.screen.history.top)
        return "\n".join(line.rstrip() for line in [*before, *self.screen.display]).rstrip()

    def feed(self, output: bytes) -> None:
        self.output += output
        self.stream.feed(output)


@contextmanager
def terminal_output(screen: Screen) -> Generator[None]:
    """Let the standard output and error of this process be a terminal."""
    master, slave = pty.openpty()
    before = sys.stdout, sys.stderr

    def read() -> None:
        with suppress(OSError):  # all of it was read
            while found := os.read(master, 65536):
                screen.feed(found)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        with open(slave, "w") as sys.stdout, open(os.dup(slave), "w", buffering=1) as sys.stderr:
            yield
    finally:
        sys.stdout, sys.stderr = before
        reader.join()
        os.close(master)


class Terminal(Screen):
    """Runs a command whose standard streams are a pseudo-terminal."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.master, slave = pty.openpty()
        variables = {**environment, "TERM": "xterm-256color", "LINES": str(ROWS), "COLUMNS": str(COLUMNS)}
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=variables, start_new_session=True
        )
        os.close(slave)
        super().__init__()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def wait_for(self, text: str) -> None:
        """Wait until the screen shows a text."""
        end = time.monotonic() + PATIENCE
        while text not in self.text:
            assert self._read() and time.monotonic() < end, f"{text!r} is not in:\n{self.text}"

    def finish(self) -> int:
        """Wait for the end; return the exit status."""
        while self._read():
            pass
        return self.process.wait(PATIENCE)

    def _read(self) -> bool:
        """Read what there is; whether more may come."""
        ready, _, _ = select.select([self.master], [], [], PATIENCE)
        assert ready, f"nothing happens:\n{self.text}"
        try:
            found = os.read(self.master, 65536)
        except OSError:  # the process has ended
            return False
        self.feed(found)
        return bool(found)
