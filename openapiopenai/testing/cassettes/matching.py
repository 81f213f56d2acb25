"""Compares requests with recorded ones: JSON by its values, forms by their parts, masked secrets with any text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, cast
from urllib.parse import parse_qsl, urlsplit

from ..._runtime.json.redaction import MASK, printable
from .bodies import essence
from .kinds import is_array, is_object

if TYPE_CHECKING:
    from .storage import Recording

    View: TypeAlias = dict[str, Any]

Matching: TypeAlias = Literal["strict", "loose"]
MATCHINGS = ("strict", "loose")
LONGEST = 120
"""Maximum number of characters of a value in a message."""
MOST = 12
"""Maximum number of differences in a message."""
_step = re.compile(r"[^.\[\]]+|\[(\*|\d+)\]")


class Absent:
    """Stands for a value that is not there."""

    def __repr__(self) -> str:
        return "nothing"


ABSENT = Absent()


class Difference(NamedTuple):
    """A place at which two requests differ."""

    path: str
    """Such as `body.input[0].content`."""
    recorded: Any
    sent: Any

    def __str__(self) -> str:
        return f"{self.path}: recorded {_shown(self.recorded)}, sent {_shown(self.sent)}"


def _shown(value: Any) -> str:
    text = printable(repr(value))
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


class Matcher:
    """Says how requests differ."""

    def __init__(self, matching: Matching = "strict", ignore: Iterable[str] = ()) -> None:
        """`ignore`: places such as `body.metadata.run`, `body.input[*].id`, `query.page`, `headers.range`.

        Raises TypeError or ValueError for anything else.
        """
        if matching not in MATCHINGS:
            raise ValueError(f'match: expected "strict" or "loose", got {matching!r}')
        self.is_strict = matching == "strict"
        self._ignored = [_steps(each) for each in ignore]

    def differences(self, recorded: View, sent: View) -> list[Difference]:
        """Return where two requests differ."""
        return [Difference(_written(path), *pair) for path, *pair in self._values((), recorded, sent)]

    def fits(self, recorded: View, sent: View) -> bool:
        """Whether two requests are equal."""
        return next(self._values((), recorded, sent), None) is None

    def values(self, recorded: Any, sent: Any, place: tuple[str, ...] = ("body",)) -> list[Difference]:
        """Return where two values differ that stand at a place."""
        return [Difference(_written(path), *pair) for path, *pair in self._values(place, recorded, sent)]

    def view(self, request: Recording) -> View:
        """Return what is compared of a request, given in the form in which it is recorded."""
        url = urlsplit(cast("str", request["url"]))
        headers: dict[str, str] = request.get("headers", {})
        shown = {name: value for name, value in headers.items() if value != MASK and not value.endswith(f" {MASK}")}
        view: View = {"method": request["method"], "path": url.path, "query": _query(url.query)}
        view |= {"body": _content(request.get("body") or {})}
        if not self.is_strict:
            return view
        named = shown | ({"content-type": essence(shown["content-type"])} if "content-type" in shown else {})
        return {"host": f"{url.scheme}://{url.netloc}", **view, "headers": named}

    def _values(self, path: tuple[str, ...], recorded: Any, sent: Any) -> Iterator[tuple[Any, ...]]:
        if any(_covers(pattern, path) for pattern in self._ignored):
            return
        if is_object(recorded) and is_object(sent):
            for name in {**recorded, **sent}:
                yield from self._values((*path, name), recorded.get(name, ABSENT), sent.get(name, ABSENT))
        elif is_array(recorded) and is_array(sent):
            for index in range(max(len(recorded), len(sent))):
                yield from self._values((*path, f"[{index}]"), _at(recorded, index), _at(sent, index))
        elif not self._equal(recorded, sent):
            yield path, recorded, sent

    def _equal(self, recorded: Any, sent: Any) -> bool:
        if isinstance(recorded, str) and isinstance(sent, str):
            return recorded == sent or (MASK in recorded and _fits(recorded, sent))
        if isinstance(recorded, bool) or isinstance(sent, bool):
            return recorded is sent or self._both_empty(recorded, sent)
        return bool(recorded == sent) or self._both_empty(recorded, sent)

    def _both_empty(self, recorded: Any, sent: Any) -> bool:
        """Whether one value is not there and the other is what servers take for that."""
        return not self.is_strict and all(each in (None, False, ABSENT, [], {}, "") for each in (recorded, sent))


def _at(values: list[Any], index: int) -> Any:
    return values[index] if index < len(values) else ABSENT


def _fits(recorded: str, sent: str) -> bool:
    """Whether a text is one that was recorded without its secrets."""
    return re.fullmatch(".+".join(map(re.escape, recorded.split(MASK))), sent, re.S) is not None


def _query(query: str) -> dict[str, Any]:
    """Return the parameters of a query: text, or a list where one occurs several times."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _content(body: dict[str, Any]) -> Any:
    """Return what is compared of a body."""
    if "form" in body:
        return dict(body["form"]) if len(dict(body["form"])) == len(body["form"]) else body["form"]
    return next(iter(body.values()), ABSENT) if body.keys() & {"json", "text", "parts"} else body or ABSENT


def _steps(place: str) -> tuple[str, ...]:
    if not isinstance(place, str) or not _step.match(place):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f'ignore: expected places such as "body.metadata.run", got {place!r}')
    return tuple(found[0] for found in _step.finditer(place))


def _covers(pattern: tuple[str, ...], path: tuple[str, ...]) -> bool:
    """Whether a place is the one of a pattern; what is below was not compared then."""
    return len(pattern) == len(path) and all(
        one == other or one == "*" or (one == "[*]" and other.startswith("["))
        for one, other in zip(pattern, path, strict=True)
    )


def _written(path: tuple[str, ...]) -> str:
    return "".join(step if step.startswith("[") else f".{step}" for step in path).removeprefix(".")


def told(differences: list[Difference]) -> str:
    """Return differences as lines of a message."""
    lines = [f"  {each}" for each in differences[:MOST]]
    if more := len(differences) - MOST:
        lines += [f"  and {more} more"] if more > 0 else []
    return "\n".join(lines)
