"""What an API has of its own: the base class of its exceptions, servers, security schemes, environment variables.

The values are in `profile.py` of the package.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias


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


Requirement: TypeAlias = tuple[tuple[str, ...], ...]
"""The security of an operation: alternatives, each with the schemes that it needs at once, as `name` or `name scope …`.
An alternative without schemes needs nothing."""


@dataclass(frozen=True, kw_only=True)
class Credential:
    """An argument of the client that shows who sends a request: a key, a token, a user name."""

    variable: str
    """Environment variable with its default."""
    what: str = "a key"
    """What it is, with an article."""
    purpose: str = ""
    """What it is needed for, such as `for administration`; empty for the usual one."""


@dataclass(frozen=True, kw_only=True)
class Grant:
    """OAuth 2.0 client credentials, which are exchanged for a token (RFC 6749, section 4.4)."""

    client_id: str = "client_id"
    """Argument of the client with its ID."""
    client_secret: str = "client_secret"
    """Argument of the client with the secret."""
    url: str
    """Token endpoint; one without a host is relative to the base URL."""
    url_option: str = "token_url"
    """Option of the client that replaces it."""
    scopes_option: str = "scopes"
    """Option of the client with the scopes to ask for, instead of those of each operation."""


@dataclass(frozen=True, kw_only=True)
class Scheme:
    """A security scheme: how a request shows who sends it."""

    argument: str = "api_key"
    """Credential that is sent; the user name, if there is a password."""
    password: str = ""
    """Credential with the password, for HTTP Basic; empty for other schemes."""
    place: str = "header"
    """Where it is sent: "header", "query" or "cookie"."""
    name: str = "authorization"
    """Name of the header (in lowercase), query parameter or cookie."""
    prefix: str = "Bearer"
    """What comes before the credential in a header; empty for the bare one."""
    grant: Grant | None = None
    """What gets a token if there is none."""


@dataclass(frozen=True, kw_only=True)
class Variable:
    """A variable in the URL of a server."""

    default: str
    values: tuple[str, ...] = ()
    """All values that it may have; empty for any value."""


@dataclass(frozen=True, kw_only=True)
class Server:
    """A server of an API."""

    url: str
    """Base URL, with variables in braces; one without a host is relative to the base URL."""
    variables: Mapping[str, tuple[str, Variable]] = field(default_factory=dict[str, "tuple[str, Variable]"])
    """Variable in the URL → option of the client, and what is known of the variable."""


@dataclass(frozen=True, kw_only=True)
class Profile:
    """An API's own words."""

    servers: Mapping[str, Server] = field(default_factory=dict[str, Server])
    """Name → server of the whole API, the default one first."""
    further_servers: Mapping[str, Server] = field(default_factory=dict[str, Server])
    """URL, as operations have it → server of some operations only."""
    server_option: str = ""
    """Option of the client that selects a server by its name; empty if there is only one."""
    credentials: Mapping[str, Credential]
    """Argument of the client → what it is."""
    schemes: Mapping[str, Scheme]
    """Name of a security scheme, as operations have it → what it sends."""
    auth: Requirement = ((),)
    """Security of operations that say nothing else."""
    needs_key: bool = False
    """Whether a client without any credential is an error, rather than the call of an operation that needs one."""
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    """Option of the client → environment variable with its default."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Option of the client → header with its value."""
    own: tuple[str, ...] = ()
    """Options of the client that only helpers read."""
    operations: tuple[str, ...] = ()
    """Paths of operations that are often taken for a part of the base URL; a longer one comes before its end."""
    clients: Mapping[str, str] = field(default_factory=dict[str, str])
    """Part of a base URL → the client made for such URLs."""
    titles: str = ""
    """Module with `TITLES`: model → the name by which everyone knows it, which `repr` and notebooks show."""
    advice: str = ""
    """Module that knows which names users of the API expect, and what is there instead. `NAMES`: owner → name → sentence;
    owners are "package", "client", "options" (of the client), the path of a resource, "resource" for any, and the name
    of a model or of any other class. `ARGUMENTS`: method, or "" for any → argument → the right one. `CLASSES`: method
    that takes JSON values only → the one that takes classes or functions."""
    log_variable: str = ""
    """Environment variable with the level of the logger; empty: `<PACKAGE>_LOG`."""
    text: tuple[str, ...] = ()
    """Paths to what people read in a response of a model: attributes and indexes, with dots between them."""
    no_secrets: Mapping[str, str] = field(default_factory=dict[str, str])
    """Field named like a secret → the field beside which it is none, and is shown."""
    mocks: str = ""
    """Module that knows what the mock server of `testing` does beyond the document: see `testing.mock`."""
    request_id: str = "x-request-id"
    """Header of responses with the ID to quote to the provider."""
    style: str = "form*"
    """Style of query parameters and fields of forms for which no operation tells one; see `http.styles`."""
    beta: str = ""
    """Header of requests that names a beta version."""
