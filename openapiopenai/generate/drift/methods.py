"""The list of the official SDK's methods, as facts: names, paths and arguments."""

from __future__ import annotations

from collections.abc import Iterator

from .compare import has_any
from .shapes import Operation, Surface

NAME = "official_methods.tsv"
COLUMNS = ("method", "request", "positional", "arguments", "marks")


def table(surface: Surface) -> str:
    """Return the methods as tab-separated values; a helper, which is not a single call, has only a name."""
    rows = {name: row(name, each) for name, each in surface.methods.items()}
    rows |= {name: (name, "", "", "", "") for name in surface.helpers}
    return "".join("\t".join(each) + "\n" for each in (COLUMNS, *(rows[name] for name in sorted(rows))))


def row(name: str, operation: Operation) -> tuple[str, ...]:
    lists = (",".join(operation.positional), ",".join(operation.arguments), " ".join(marks(operation)))
    return (name, operation.label, *lists)


def marks(operation: Operation) -> Iterator[str]:
    """Yield what distinguishes an operation from one with a JSON response."""
    if operation.is_page:
        yield "page"
    if has_any(operation.event):
        yield "stream"
    elif operation.is_binary:
        yield "bytes"
    elif not has_any(operation.response):
        yield "nothing"
    if operation.auth:
        yield operation.auth
    if operation.beta:
        yield f"beta:{operation.beta}"
