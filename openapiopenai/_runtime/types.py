"""Types that generated annotations use besides those of the standard library."""

from __future__ import annotations

from enum import Enum
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, Literal, TypeAlias

from pydantic_core import core_schema as core

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
    FileContent: TypeAlias = (
        str | bytes | PathLike[str] | IO[bytes] | tuple[str | None, str | bytes | PathLike[str] | IO[bytes]]
    )
    """What a file field of a multipart body takes: a path, bytes, an open file, or a name with one of these."""
else:
    FileContent = Any


class _Unknown(Enum):
    UNKNOWN = "unknown"


UnknownTag: TypeAlias = Literal[_Unknown.UNKNOWN]
"""What type checkers take the tag of an `Unknown…` variant for: equal to no tag that is known.

At run time the tag is the text that the server sent.
"""
