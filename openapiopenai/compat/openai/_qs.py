"""Query strings in the notations of the official SDK."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, get_args
from urllib.parse import parse_qs, urlencode

from openapiopenai._runtime.json.absent import Omit

from ._types import ArrayFormat, NestedFormat

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WORDS: dict[object, str] = {True: "true", False: "false"}


class Querystring:
    """A notation: how the names of lists and of what is in objects are written."""

    def __init__(self, *, array_format: ArrayFormat = "repeat", nested_format: NestedFormat = "brackets") -> None:
        self.array_format = array_format
        self.nested_format = nested_format

    def parse(self, query: str) -> Mapping[str, object]:
        """Return the parameters of a query string."""
        return parse_qs(query)

    def stringify(self, params: Mapping[str, Any], **formats: Any) -> str:
        """Return a query string; `array_format` and `nested_format` replace those of the notation."""
        given = {name: value for name, value in formats.items() if not isinstance(value, Omit)}
        return urlencode(Querystring(**{**vars(self), **given}).stringify_items(params))

    def stringify_items(self, params: Mapping[str, Any]) -> list[tuple[str, str]]:
        """Return the parameters as pairs of texts."""
        return [pair for name, value in params.items() for pair in self._pairs(name, value)]

    def _pairs(self, name: str, value: Any) -> Iterator[tuple[str, str]]:
        if isinstance(value, dict):
            for inner, each in cast("dict[str, Any]", value).items():
                yield from self._pairs(f"{name}.{inner}" if self.nested_format == "dots" else f"{name}[{inner}]", each)
        elif isinstance(value, (list, tuple)):
            yield from self._listed(name, cast("list[Any]", value))
        elif value is not None and not isinstance(value, Omit):
            yield name, _text(value)

    def _listed(self, name: str, values: list[Any]) -> Iterator[tuple[str, str]]:
        if self.array_format == "comma":
            yield name, ",".join(_text(each) for each in values if each is not None)
            return
        suffixes = {"repeat": "", "brackets": "[]", "indices": "[{}]"}
        if self.array_format not in suffixes:
            known = ", ".join(get_args(ArrayFormat))
            raise NotImplementedError(f"Unknown array_format value: {self.array_format}, choose from {known}")
        for place, each in enumerate(values):
            yield from self._pairs(name + suffixes[self.array_format].format(place), each)


def _text(value: Any) -> str:
    return WORDS[value] if isinstance(value, bool) else str(value)


_default = Querystring()
parse, stringify, stringify_items = _default.parse, _default.stringify, _default.stringify_items
