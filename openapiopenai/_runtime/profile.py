"""What an API has of its own: the base class of its exceptions, names of headers, keys and environment variables.

The values are in `profile.py` of the package.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


class PlainError(Exception):
    """An exception that can be pickled and copied whatever its constructor takes, and whose repr is its message."""

    def __reduce__(self) -> tuple[Any, ...]:
        # By default, unpickling calls the class with the message only, whatever parameters its constructor has.
        return _rebuild, (type(self), self.args, self.__dict__)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"  # without the payload, which may be among the arguments


def _rebuild(cls: type[PlainError], args: tuple[Any, ...], state: dict[str, Any]) -> PlainError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


@dataclass(frozen=True, kw_only=True)
class Key:
    """A kind of API key."""

    argument: str
    """Argument of the client that takes it."""
    variable: str
    """Environment variable that it is read from by default."""
    what: str = "a key"
    """What it is, with an article."""
    purpose: str = ""
    """What it is needed for, such as `for administration`; empty for the standard key."""

    def __str__(self) -> str:
        return f"{self.what}: pass {self.source}"

    @property
    def source(self) -> str:
        """Where it can be set."""
        return f"{self.argument}=… or set {self.variable}"


@dataclass(frozen=True, kw_only=True)
class Profile:
    """An API's own words."""

    base_url: str = ""
    """Base URL of the API; empty if there is none that fits all users."""
    keys: dict[str, Key]
    """Kind of key, as operations name it ("" for the standard one) → where it comes from."""
    needs_key: bool = True
    """Whether a client without any key is an error."""
    variables: dict[str, str]
    """Option of the client → environment variable with its default."""
    headers: dict[str, str]
    """Option of the client → header with its value."""
    own: tuple[str, ...] = ()
    """Options of the client that only helpers read."""
    operations: tuple[str, ...] = ()
    """Paths of operations that are often taken for a part of the base URL; a longer one comes before its end."""
    clients: dict[str, str] = field(default_factory=dict[str, str])
    """Part of a base URL → the client made for such URLs."""
    request_id: str = "x-request-id"
    """Header of responses with the ID to quote to the provider."""
    style: str = "form*"
    """Style of query parameters and fields of forms for which no operation tells one; see `http.styles`."""
    beta: str = ""
    """Header of requests that names a beta version."""
