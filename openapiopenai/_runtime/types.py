"""Types that generated annotations use besides those of the standard library."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from pydantic_core import core_schema as core

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

Object: type[dict[str, Any]] = dict
Array: type[list[Any]] = list
"""`dict` and `list` as JSON has them; `type(value) is Object` narrows to `dict[str, Any]`."""


class UnknownStr(str):
    """A text where an enum is expected: any value that this version of the client does not know.

    For type checkers only, so that comparing with a known value narrows; at run time such a field
    holds a plain `str`.
    """

    if not TYPE_CHECKING:

        @classmethod
        def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> core.CoreSchema:
            return core.str_schema(strict=True)


if TYPE_CHECKING:

    class Readable(Protocol):
        """An open binary file, or anything else that bytes can be read from."""

        def read(self, size: int, /) -> bytes: ...

    _Content: TypeAlias = str | bytes | bytearray | memoryview | PathLike[str] | Readable
    FileContent: TypeAlias = (
        _Content
        | tuple[str | None, _Content]
        | tuple[str | None, _Content, str | None]
        | tuple[str | None, _Content, str | None, Mapping[str, str]]
    )
    """What a file field of a multipart body takes: a path, bytes, an open binary file, or a tuple of a name with one
    of these, maybe a media type, maybe headers of the part."""
else:
    FileContent = Any


class _Unknown(Enum):
    UNKNOWN = "unknown"


UnknownTag: TypeAlias = Literal[_Unknown.UNKNOWN]
"""What type checkers take the tag of an `Unknown…` variant for: equal to no tag that is known.

At run time the tag is the text that the server sent.
"""
