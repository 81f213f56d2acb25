"""A mock of the API on a port: `python -m openapiopenai.testing --port 8080`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from threading import Event

from .mock import MockAPI
from .server import serving


def serve(
    *, host: str = "127.0.0.1", port: int = 8080, seed: int = 0, is_strict: bool = True, is_empty: bool = False
) -> None:
    """Run a mock on a port until interrupted, and print each request with the status of its response, and what is wrong
    with it."""
    mock = MockAPI(seed=seed, is_strict=is_strict, is_empty=is_empty)
    with serving(mock, host, port, print_line) as url:
        print_line(f"{mock.document.facts['title'] or 'API'}: {url}")
        Event().wait()


def print_line(line: str) -> None:
    print(line, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog=f"python -m {__package__}", description=serve.__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="default: %(default)s")
    parser.add_argument("--port", type=int, default=8080, help="0 for a free one; default: %(default)s")
    parser.add_argument("--seed", type=int, default=0, help="decides about new IDs; default: %(default)s")
    parser.add_argument(
        "--lenient", action="store_true", help="accept parameters and properties that are not in the document"
    )
    parser.add_argument("--empty", action="store_true", help="begin with empty lists rather than with examples")
    given = parser.parse_args(arguments)
    try:
        serve(host=given.host, port=given.port, seed=given.seed, is_strict=not given.lenient, is_empty=given.empty)
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        parser.error(f"--port {given.port}: {error.strerror}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
