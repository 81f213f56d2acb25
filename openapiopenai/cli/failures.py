"""Errors in one line, and exit statuses."""

from __future__ import annotations

import os
import re
import sys
from typing import Any

import click

from . import PROGRAM, USAGE

FAILED, NO_CONNECTION, REFUSED, SERVER = 1, 3, 4, 5
INTERRUPTED, BROKEN_PIPE = 130, 141
STATUSES = {
    0: "success",
    FAILED: "another error: a response that cannot be used, a file that cannot be written",
    USAGE: "the command is not as it should be: an unknown option, a value of a wrong type, no API key",
    NO_CONNECTION: "no response: no connection, a timeout, a stream that broke off",
    REFUSED: "the server refused the request (status 4xx)",
    SERVER: "the server failed (status 5xx)",
    INTERRUPTED: "interrupted (Ctrl-C)",
    BROKEN_PIPE: "whoever read the output has closed it, as `head` does",
}
"""Exit status → what it means."""
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def status_of(error: BaseException) -> int:
    """Return the exit status for an error."""
    from .._runtime.http.errors import APIConnectionError
    from ..profile import BaseError

    code = getattr(error, "status_code", None)
    if isinstance(code, int) and code >= 400:
        return SERVER if code >= 500 else REFUSED
    if isinstance(error, (APIConnectionError, TimeoutError)):
        return NO_CONNECTION
    is_usage = isinstance(error, (TypeError, ValueError)) or type(error) is BaseError
    return USAGE if is_usage else FAILED


def is_expected(error: BaseException) -> bool:
    """Whether an error is told in one line: one of this package, of the operating system, or of an argument."""
    from ..profile import BaseError

    return isinstance(error, (BaseError, OSError, TypeError, ValueError))


def say(text: str) -> None:
    """Write one line to standard error, if somebody reads it."""
    try:
        shown = visible(" ".join(text.split()))
        print(
            click.style(f"{PROGRAM}: ", fg="red") + shown if colored(sys.stderr) else f"{PROGRAM}: {shown}",
            file=sys.stderr,
        )
    except (OSError, ValueError, AttributeError):  # closed
        pass


def visible(text: str) -> str:
    """Return text of a server or document for a terminal: control characters, which could do something there, are shown."""
    return CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text.replace("\r\n", "\n"))


def colored(stream: Any) -> bool:
    """Whether colors are wanted on a stream: a terminal, unless `NO_COLOR` or `TERM=dumb` says otherwise."""
    if os.environ.get("NO_COLOR"):
        return False
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def is_terminal(stream: Any) -> bool:
    """Whether a stream, which may be closed or missing, is a terminal."""
    try:
        return bool(stream and stream.isatty())
    except ValueError:
        return False
