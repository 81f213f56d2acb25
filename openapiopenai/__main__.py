"""`openapiopenai` and `python -m openapiopenai`: every operation of the API as a command (extra `cli`), and commands that
make clients and keep them up to date (extra `generate`)."""

from __future__ import annotations

import sys

from .cli import main as call_api
from .cli import missing
from .cli.tree import is_resource
from .generate import COMMANDS


def main() -> int:
    """Run the command of the process; return its exit status."""
    arguments = sys.argv[1:] or ["--help"]
    is_known = arguments[0] in COMMANDS and not is_resource(arguments)
    return make_clients() if is_known or (arguments[0] in ("-h", "--help") and not has_click()) else call_api(COMMANDS)


def has_click() -> bool:
    """Whether the extra `cli` is installed."""
    from importlib.util import find_spec

    return find_spec("click") is not None


def make_clients() -> int:
    try:
        from .generate.commands import main as run
    except ModuleNotFoundError as error:
        return missing(error, "generate")
    return run()


if __name__ == "__main__":
    sys.exit(main())
