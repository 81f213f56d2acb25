"""Types used by generated annotations in addition to those of the standard library."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Protocol, TypeAlias, cast

from pydantic import Field
from pydantic_core import core_schema as core

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike

__all__ = ["BodyContent", "FileContent", "LinesContent", "UnknownStr"]

Object: type[dict[str, Any]] = dict
Array: type[list[Any]] = list
"""JSON objects and arrays: `type(value) is Object` narrows to `dict[str, Any]`, `Array` likewise to `list[Any]`."""

SCALARS: Final[frozenset[type[Any]]] = frozenset({str, int, float, bool, type(None)})
"""Types of the JSON values without contents."""

OCTETS: Any = (bytes, bytearray, memoryview)
"""Types of binary values."""


class UnknownStr(str):
    """An enum value that this version of the client does not know.

    For type checkers only, so that comparison with a known value narrows the type; at run time such a field holds a
    plain `str`.
    """

    if not TYPE_CHECKING:

        @classmethod
        def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> core.CoreSchema:
            return core.str_schema(strict=True)


def nothing() -> None:
    """Make the default value of a field that only servers set."""


class _AsGiven:
    """Marks a value that pydantic takes as it is."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> core.CoreSchema:
        return core.no_info_plain_validator_function(_same)

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        return {}


def _same(value: Any) -> Any:
    return value


AS_GIVEN: Any = Annotated[Any, _AsGiven()]
"""What a union of TypedDicts is at run time, where its variants are not imported. In a union with models, pydantic prefers
it to them, unlike `Any`: a dict stays a dict."""
FROM_SERVER: Any = Field(default_factory=nothing)
"""Default, None, of a required field that only servers set: pydantic does not ask for it, `decode_issues` does."""
TOLERATED = "tolerated"
"""Metadata key of a core schema, for the kinds of values that decoding accepts besides."""


class Tolerates:
    """Marks a field that servers fill in other ways than its schema says, without that being a decode issue.

    Decoding accepts the listed kinds of values and leaves them as they are: "absent", "null", "string", "number",
    "boolean", "array", "object". Constructors and type checkers know only the schema.
    """

    def __init__(self, *kinds: str) -> None:
        self.kinds = kinds

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> core.CoreSchema:
        return self.marked(handler(source))

    def marked(self, schema: core.CoreSchema) -> core.CoreSchema:
        """Return the schema of a field with the mark."""
        if kinds := [kind for kind in self.kinds if kind != "absent"]:
            return cast("core.CoreSchema", {**schema, "metadata": {**schema.get("metadata", {}), TOLERATED: kinds}})
        return schema


if TYPE_CHECKING:

    class Readable(Protocol):
        """An open binary file, or any other object with a `read` method that returns bytes."""

        def read(self, size: int, /) -> bytes: ...

    class Savable(Protocol):
        """An image of Pillow."""

        @property
        def mode(self) -> str: ...
        def save(self, fp: Any, /, format: str | None = None) -> None: ...
        def convert(self, mode: Any, /) -> Any: ...

    _Content: TypeAlias = str | bytes | bytearray | memoryview | PathLike[str] | Readable | Savable
    FileContent: TypeAlias = (
        _Content
        | tuple[str | None, _Content]
        | tuple[str | None, _Content, str | None]
        | tuple[str | None, _Content, str | None, Mapping[str, str]]
    )
    """Value of a file field in a multipart body: a path, bytes, an open binary file, an image of Pillow, or a tuple of a
    file name and one of these, optionally followed by a media type and by headers of the part."""
    BodyContent: TypeAlias = _Content | Iterable[bytes]
    """A body that is no JSON and no form: bytes, an open binary file, an iterable of bytes, or a path; a string is a path
    too, but for a body of text, which it is itself."""
    LinesContent: TypeAlias = BodyContent | list[Any]
    """A body of JSON lines: a list of values, each of which becomes a line, or the body as it is."""
else:
    FileContent = BodyContent = LinesContent = Savable = Any


class _Unknown(Enum):
    UNKNOWN = "unknown"


UnknownTag: TypeAlias = Literal[_Unknown.UNKNOWN]
"""Type of the discriminator of an `Unknown…` variant, for type checkers: distinct from every known value.

At run time, it is the string sent by the server.
"""
