"""`python -m test.stopped HOW NUMBER ROOT WORD…`: runs a command that is stopped at its nth change of a file in a folder.

HOW is `kill` (a file that is being written is left with half of its content), `interrupt` (Ctrl-C), or `full`, for which
the number is the most bytes that a file can have.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from typing import Any

from openapiopenai.generate.commands import main

WRITING = os.O_WRONLY | os.O_RDWR
CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link")


def watch(how: str, number: int, root: str) -> None:
    """Stop this process at a change of a file."""
    left = number

    def changed(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if not (event in CHANGES or (event == "open" and isinstance(arguments[0], str) and arguments[2] & WRITING)):
            return
        path = os.path.abspath(os.fsdecode(arguments[0]))
        left -= path.startswith(root) and "__pycache__" not in path
        if left or not path.startswith(root):
            return
        if how == "interrupt":
            raise KeyboardInterrupt
        left = -1
        if event == "open":
            with open(path, "wb") as file:
                file.write(b"half")
        os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(changed)


if __name__ == "__main__":
    how, number, root, *words = sys.argv[1:]
    if how == "full":
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(number), int(number)))
    else:
        watch(how, int(number), root)
    sys.exit(main(words))
