"""How notebooks show models: as a tree of HTML that folds."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, cast

from .redaction import printable
from .representation import MOST_VALUES, Shower, folded, masked, shown
from .representation import title as titled
from .types import Array, Object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .model import BaseModel

LONGEST_TEXT = 10_000
MOST_LEVELS = 20
MOST_ITEMS = 50
OPEN = 3
"""Levels that are unfolded at first."""
_TEXT = '<span style="white-space:pre-wrap">'


class Tree:
    """Makes the HTML of a model. Everything that a server sent is escaped."""

    def __init__(self) -> None:
        self.left = 4 * MOST_VALUES

    def of(self, label: str, value: Any, depth: int = 0) -> str:
        """Return the HTML of a value with its name."""
        from .model import BaseModel

        self.left -= 1
        head = f"<b>{_text(label)}</b> " if label else ""
        inner: Iterable[tuple[str, Any]] | None = None
        title = ""
        if isinstance(value, BaseModel):
            inner = shown(value)
            title = titled(type(value))
        elif type(value) is Array and value:
            inner = [(f"[{number}]", masked("", each)) for number, each in enumerate(value)]
            title = f"list of {len(value):,}"
        elif isinstance(value, dict) and value:
            pairs = cast("dict[str, Any]", value)
            inner = [(str(key), masked(str(key), each)) for key, each in pairs.items()]
            title = f"dict of {len(pairs):,}"
        if inner is None:
            return f"<div>{head}{_leaf(value)}</div>"
        if depth >= MOST_LEVELS or self.left < 0:
            return f"<div>{head}{_text(title)} …</div>"
        return self._folding(f"{head}<i>{_text(title)}</i>", list(inner), depth)

    def _folding(self, title: str, inner: list[tuple[str, Any]], depth: int) -> str:
        is_open = " open" if depth < OPEN else ""
        parts = [self.of(name, value, depth + 1) for name, value in inner[:MOST_ITEMS]]
        if len(inner) > MOST_ITEMS:
            parts.append(f"<div>… {len(inner) - MOST_ITEMS:,} more</div>")
        body = f'<div style="margin-left:1.2em">{"".join(parts)}</div>'
        return f"<details{is_open}><summary>{title}</summary>{body}</details>"


def _leaf(value: Any) -> str:
    if not isinstance(value, str):
        return f"<code>{_text(Shower().value(value, 0))}</code>"
    start, left_out, end = folded(value, LONGEST_TEXT)
    middle = f" … {left_out:,} characters … " if left_out else ""
    return f"{_TEXT}{_text(start)}{middle}{_text(end)}</span>"


def _text(text: str) -> str:
    """Return text as HTML: escaped, without control characters but the ends of lines."""
    return "\n".join(escape(printable(line)) for line in text.split("\n"))


def rich(model: BaseModel) -> Iterator[Any]:
    """Yield what rich shows of a model: names and values."""
    for field in shown(model):
        value = _plain(field.value, MOST_LEVELS)
        yield (field.label, value) if field.name else value


class Titled:
    """What rich shows in the place of a model. It names objects after their classes: see `under_title`."""

    def __init__(self, model: BaseModel) -> None:
        self.model = model

    def __rich_repr__(self) -> Iterator[Any]:
        return rich(self.model)

    def __repr__(self) -> str:
        return repr(self.model)


def under_title(model: BaseModel) -> Titled:
    """Return what rich shows in the place of a model, in a class whose name is the title of the model."""
    kind: type[Titled] = type(titled(type(model)), (Titled,), {})
    return kind(model)


def _plain(value: Any, levels: int) -> Any:
    """Return a value with secrets masked in lists and dicts, which rich shows by itself, and with folded texts."""
    if isinstance(value, str):
        start, left_out, end = folded(value, LONGEST_TEXT)
        return f"{start}… {left_out:,} characters …{end}" if left_out else value
    if type(value) in (Array, Object) and value and not levels:
        return ...
    if type(value) is Array:
        return [_plain(masked("", each), levels - 1) for each in value]
    if type(value) is Object:
        return {name: _plain(masked(name, each), levels - 1) for name, each in value.items()}
    return under_title(value) if _is_model(value) else value


def html(model: BaseModel) -> str:
    """Return the HTML of a model."""
    return f'<div style="font-family:monospace">{Tree().of("", model)}</div>'


def pretty(model: BaseModel, printer: Any, depth: int = 0) -> None:
    """Show a model by the printer of IPython, one field a line where a line is too short."""
    name = titled(type(model))
    with printer.group(4, f"{name}(", ")"):
        for number, field in enumerate(shown(model)):
            if number:
                printer.text(",")
            printer.breakable("" if not number else " ")
            printer.text(f"{field.label}=" if field.name else "")
            _pretty_value(field.value, printer, depth + 1)


def _is_model(value: Any) -> bool:
    from .model import BaseModel

    return isinstance(value, BaseModel)


def _pretty_value(value: Any, printer: Any, depth: int) -> None:
    if _is_model(value) and depth < MOST_LEVELS:
        pretty(value, printer, depth)
    elif type(value) is Array and value and _is_model(value[0]):
        with printer.group(1, "[", "]"):
            for number, each in enumerate(value):
                if number:
                    printer.text(",")
                    printer.breakable()
                _pretty_value(each, printer, depth)
    else:
        printer.text(Shower().value(value, 0))
