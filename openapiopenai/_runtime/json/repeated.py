"""Headers of a request that are sent several times, each time with another value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any


class Repeated(str):
    """The values of a header that is sent once for each of them. As text they are joined with a comma, which means the
    same by RFC 9110: only what writes the header, or hides secrets in it, needs to know of them."""

    __slots__ = ("values",)

    values: tuple[str, ...]

    def __new__(cls, values: Iterable[str]) -> Repeated:
        values = tuple(values)
        self = super().__new__(cls, ", ".join(values))
        self.values = values
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return Repeated, (self.values,)


def values_of(value: str) -> tuple[str, ...]:
    """Return the values with which a header is sent: one, but for `Repeated`."""
    return value.values if type(value) is Repeated else (value,)


def changed(value: str, change: Callable[[str], str]) -> str:
    """Return the value of a header with each of the values in it changed."""
    return Repeated(map(change, value.values)) if type(value) is Repeated else change(value)


def lines_of(headers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the names and values of headers as they are sent."""
    for name, value in headers.items():
        if type(value) is Repeated:
            yield from ((name, each) for each in value.values)
        else:
            yield name, value


def gathered(lines: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return headers as they were sent by lowercase name."""
    found: dict[str, list[str]] = {}
    for name, value in lines:
        found.setdefault(name.lower(), []).append(value)
    return {name: values[0] if len(values) == 1 else Repeated(values) for name, values in found.items()}
