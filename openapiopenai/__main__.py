"""`openapiopenai` and `python -m openapiopenai`: commands that make clients and keep them up to date."""

from __future__ import annotations

import sys


def main() -> int:
    try:
        from .generate.commands import main as run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == __package__:
            raise
        print(f"{error.name} is missing: pip install '{__package__}[generate]'", file=sys.stderr)
        return 2
    return run()


if __name__ == "__main__":
    sys.exit(main())
