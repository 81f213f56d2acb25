"""JSON values as text that people read: tables of lists, indented names and values of objects."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from typing import Any

import click

from .failures import visible
from .values import is_list, is_object

COLUMNS = 6
WIDEST, NARROWEST = 40, 8
"""Characters of a cell, and those to which it is shortened in a narrow terminal."""
GAP = 2


def text(value: Any, is_colored: bool) -> str:
    """Return objects as `name: value` lines, with what is inside of them indented."""
    return "\n".join(lines(value, is_colored))


def lines(value: Any, is_colored: bool, indent: str = "") -> Iterator[str]:
    entries = {f"{visible(name)}:": each for name, each in value.items()}.items() if is_object(value) else marked(value)
    for start, each in entries:
        start = indent + (click.style(start, fg="cyan") if is_colored else start)
        if is_nested(each) and each:
            yield start
            yield from lines(each, is_colored, f"{indent}  ")
        else:
            yield f"{start} {shown(each)}".rstrip()


def marked(items: list[Any]) -> Iterator[tuple[str, Any]]:
    return (("-", each) for each in items)


def is_nested(value: object) -> bool:
    return is_object(value) or is_list(value)


def shown(value: Any) -> str:
    """Return a scalar; a text as it is unless it has control characters or several lines."""
    is_plain = isinstance(value, str) and value.isprintable()
    return value if is_plain else visible(json.dumps(value, ensure_ascii=False))


def table(entries: list[Any], is_colored: bool) -> str:
    """Return a list as a table of the values that all objects have; others one by one."""
    rows = [each for each in entries if is_object(each)]
    names = columns(rows)
    if len(rows) < len(entries) or not names:
        return "\n".join(text(each, is_colored) if is_nested(each) else shown(each) for each in entries)
    return laid_out(rows, names, shutil.get_terminal_size().columns, is_colored)


def columns(rows: list[dict[str, Any]]) -> list[str]:
    """Return the names of the first columns with scalars that tell the rows apart."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    scalar = [name for name in names if not any(is_nested(row.get(name)) for row in rows)]
    telling = [name for name in scalar if len(rows) == 1 or len({shown(row.get(name)) for row in rows}) > 1]
    return (telling or scalar)[:COLUMNS]


def fitting(widths: list[int], most: int) -> list[int]:
    """Return the widths of columns that fit. The first one, which says what a row is, gives way last; the last one goes."""
    first, *others = (min(each, WIDEST) for each in widths)
    while others and first + sum(GAP + min(each, NARROWEST) for each in others) > most:
        others.pop()
    while others and first + sum(GAP + each for each in others) > most:
        others[others.index(max(others))] -= 1
    return [min(first, most), *others]


def laid_out(rows: list[dict[str, Any]], names: list[str], width: int, is_colored: bool) -> str:
    from io import StringIO

    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    made = Table(box=None, pad_edge=False, header_style="cyan")
    widths = fitting([max(map(cell_len, [name, *(shown(row.get(name)) for row in rows)])) for name in names], width)
    names = names[: len(widths)]
    for name, each in zip(names, widths, strict=True):
        made.add_column(Text(visible(name)), width=each, overflow="ellipsis", no_wrap=name != names[0])
    for row in rows:
        made.add_row(*(Text("" if row.get(name) is None else shown(row[name])) for name in names))
    out = StringIO()
    console = Console(file=out, width=width, force_terminal=is_colored, no_color=not is_colored)
    console.print(made)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())
