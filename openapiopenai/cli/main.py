"""The program: runs a command and turns what goes wrong into one line and an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

import click

from . import PACKAGE, PROGRAM, USAGE
from .commands import Root
from .failures import BROKEN_PIPE, INTERRUPTED, is_expected, say, status_of

COMPLETE = f"_{PACKAGE.upper()}_COMPLETE"
"""Environment variable in which a shell says what it wants to have completed."""


def run(arguments: Sequence[str], more: Mapping[str, str]) -> int:
    """Run a command; return its exit status."""
    try:
        status = invoke(Root(more), [*arguments])
        if sys.stdout:  # pyright: ignore[reportUnnecessaryComparison] (None if it is closed)
            sys.stdout.flush()
    except click.ClickException as error:
        return refused(error)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return closed()
    except Exception as error:
        if "--debug" in arguments or not is_expected(error):
            raise
        say(str(error) or type(error).__name__)
        return status_of(error)
    return status if isinstance(status, int) else 0


def invoke(root: Root, arguments: list[str]) -> object:
    """Complete a command for a shell, if one asks for that, or run it; return what it returns.

    Not `main` of click, which takes the end of a pipe for a failure of its own.
    """
    if asked := os.environ.get(COMPLETE):
        from .shells import shell

        click.echo(shell(asked.partition("_")[0], root, PROGRAM, COMPLETE).complete())
        return 0
    try:
        with root.make_context(PROGRAM, arguments) as context:
            return root.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code


def refused(error: click.ClickException) -> int:
    """Tell what is wrong with a command, in one line; without arguments, a group shows its help."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return USAGE
    context = getattr(error, "ctx", None)
    path = context.command_path.removeprefix(PROGRAM).strip() if context else ""
    say(f"{path}: {reason(error)}" if path else reason(error))
    return error.exit_code


def reason(error: click.ClickException) -> str:
    """Return what is wrong, with the nearest name in place of an option that is not there."""
    if not isinstance(error, click.NoSuchOption):
        return error.format_message()
    from difflib import get_close_matches

    near = get_close_matches(error.option_name, error.possibilities or (), 1)
    return f"no option {error.option_name}" + (f"; did you mean {near[0]}?" if near else "")


def closed() -> int:
    """Leave quietly: nobody reads the output. What Python would still write at its end goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return BROKEN_PIPE
