"""What shells complete: values that are known, files, and the properties of objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .parameters import Parameter

if TYPE_CHECKING:
    from click import Context
    from click.shell_completion import CompletionItem

    from .commands import Operation


def completer(parameter: Parameter) -> Callable[[Context, Any, str], list[Any]] | None:
    """Return what completes the value of an option; None where nothing is known of it."""
    if parameter.choices:
        return lambda context, option, start: [each for each in parameter.choices if each.startswith(start)]
    return files if parameter.is_file else at_files


def files(context: Context, option: Any, start: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    return [CompletionItem(start, type="file")]


def at_files(context: Context, option: Any, start: str) -> list[CompletionItem]:
    """Complete the file of `@file`."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(f"@{each}") for each in paths(start[1:])] if start.startswith("@") else []


def paths(start: str) -> list[str]:
    """Return the paths that begin with a text. In place of a single folder, what is in it: shells add a blank after a
    single value."""
    from glob import escape, glob
    from os.path import isdir

    found = [f"{each}/" if isdir(each) else each for each in sorted(glob(f"{escape(start)}*"))]
    if len(found) == 1 and found[0].endswith("/") and start != found[0]:
        return paths(found[0]) or found
    return found


def options_for(operation: Operation, start: str) -> list[CompletionItem]:
    """Return the options of the properties of an object: what comes after `--reasoning.`."""
    from click.shell_completion import CompletionItem

    if not start.startswith("--") or "." not in start:
        return []
    *way, last = start[2:].split(".")
    known = operation.by_option
    for step in way:
        found = known.get(step)
        known = (found.properties or {}) if found else {}
    return [
        CompletionItem(f"--{'.'.join([*way, name])}", help=each.facts.get("about"))
        for name, each in known.items()
        if name.startswith(last)
    ]
