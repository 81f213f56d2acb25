"""The command line: every operation of the API as a command (extra `cli`).

Commands are made from the registry of operations (`_runtime/registry.py`) when they are asked for; models and HTTP are
imported by a call alone.

- `main`: the program; errors and exit statuses are in `failures`.
- `commands`: groups, commands and their options; `own` has those that are no operations.
- `parameters`, `values`: what an option stands for, and values from text, files and standard input.
- `call`: what a command does; `output`: how results are shown; `profiles`: settings that are kept.
- `conversation`: `ask` and `chat`.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Mapping

PACKAGE = __name__.partition(".")[0]
PROGRAM = PACKAGE.replace("_", "-")
"""Name of the command."""
USAGE = 2
"""Exit status for a command that is not as it should be."""
PATIENCE = 100_000
"""New objects between two searches for cycles of them: what is imported makes many, and leaves none."""


def main(more: Mapping[str, str] | None = None) -> int:
    """Run the command line with the arguments of the process; return its exit status.

    `more`: commands that the package has besides and the caller runs itself, name → what they do.
    """
    gc.set_threshold(PATIENCE)
    try:
        from .main import run
    except ModuleNotFoundError as error:
        return missing(error, "cli")
    try:
        return run(sys.argv[1:], more or {})
    finally:
        gc.freeze()  # the end of the process searches no cycles: a tenth of the time of a command that shows its help


def missing(error: ModuleNotFoundError, extra: str) -> int:
    """Say which extra has a module that is missing; return the exit status. Other errors are raised again."""
    if (error.name or "").partition(".")[0] == PACKAGE:
        raise error
    print(f"{PROGRAM}: {error.name} is missing: pip install '{PROGRAM}[{extra}]'", file=sys.stderr)
    return USAGE
