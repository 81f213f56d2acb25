"""What shows a server who sends a request: credentials of a client, as security schemes send them. Does no I/O."""

from __future__ import annotations

from base64 import b64encode
from types import NoneType
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, unquote_plus

from ...profile import PROFILE, BaseError
from ..json.redaction import MASK, forms
from .settings import check_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from ..profile import Requirement, Scheme
    from .grants import Source
    from .settings import Configuration, Key

Auth = "str | Requirement"
_COOKIE = "!#$&'()*+-./:<=>?@[]^_`{|}~"
"""Characters that a cookie may contain as they are (RFC 6265), but for letters, digits and `%`."""


class MissingCredentialError(BaseError, TypeError):
    """An operation needs a credential that the client has not: an argument of the client is missing."""


class Identity(NamedTuple):
    """What a request sends to show who it is from."""

    headers: Mapping[str, str]
    query: str = ""
    """Encoded query parameters."""
    cookies: str = ""
    secrets: frozenset[str] = frozenset()
    origin: Source | None = None
    """Where a token that is sent was kept, to be renewed once if the server refuses it."""


class Need(NamedTuple):
    """A security scheme that an operation needs."""

    scheme: Scheme
    scopes: tuple[str, ...]


NOBODY = Identity({})
ASYNC_CALLABLE = "{}: an asynchronous callable needs an asynchronous client"


def needs(configuration: Configuration, auth: str | Requirement) -> tuple[Need, ...]:
    """Return the first alternative whose credentials are all given.

    `auth`: security of an operation: that of most ones if it is empty, the name of a scheme, or a requirement.

    Raises MissingCredentialError, naming arguments and environment variables, if there is none.
    """
    alternatives = [*_alternatives(configuration, auth)]
    for each in alternatives:
        if not any(_missing(need.scheme, configuration.keys) for need in each):
            return each
    if configuration.credentials:
        return ()
    raise MissingCredentialError(
        f"this operation needs {'; or '.join(_described(each, configuration.keys) for each in alternatives)}"
    )


def is_constant(configuration: Configuration, needed: tuple[Need, ...]) -> bool:
    """Whether schemes always send the same, since their credentials are no callables, and no tokens that end."""
    keys = configuration.keys
    return not any(
        not isinstance(keys.get(each), (str, NoneType)) or (scheme.grant and keys.get(scheme.argument) is None)
        for scheme, _ in needed
        for each in (scheme.argument, scheme.password)
    )


def preferred(configuration: Configuration, auth: str | Requirement) -> Identity:
    """Return the identity that requests would have, with masks in place of secrets; no callable is called."""
    try:
        chosen = needs(configuration, auth)
    except BaseError:
        chosen = next(_alternatives(configuration, auth))
    keys = configuration.keys
    return combined(
        configuration, [shown(need.scheme, MASK, MASK) for need in chosen if keys.get(need.scheme.argument) != ""]
    )


def _alternatives(configuration: Configuration, auth: str | Requirement) -> Iterator[tuple[Need, ...]]:
    requirement = (((auth,),) if auth else PROFILE.auth) if isinstance(auth, str) else auth
    for each in requirement:
        split = [name.split(" ") for name in each]
        yield tuple(Need(configuration.schemes[name], tuple(scopes)) for name, *scopes in split)


def check_auth(auth: object) -> None:
    """Raise TypeError or ValueError unless a value is the name of a security scheme, or empty."""
    if not isinstance(auth, str):
        raise TypeError(f"auth: expected a string, got {type(auth).__name__}")
    if auth and auth not in PROFILE.schemes:
        raise ValueError(f"auth: expected {' or '.join(map(repr, ('', *PROFILE.schemes)))}, got {auth!r}")


def _missing(scheme: Scheme, keys: Mapping[str, Key | None]) -> list[list[str]]:
    """Return the arguments that a scheme lacks, for each way to give its credentials; none if one is complete."""
    grant = scheme.grant
    ways = [[scheme.argument], *([[grant.client_id, grant.client_secret]] if grant else [])]
    missing = [[each for each in way if keys.get(each) is None] for way in ways]
    if all(missing) and scheme.password:
        missing[0].append(scheme.password)  # optional, but of interest
    return missing if all(missing) else []


def _described(alternative: tuple[Need, ...], keys: Mapping[str, Key | None]) -> str:
    """Describe the credentials that an alternative lacks, and where they can be set."""
    return " and ".join(
        " or ".join(map(_wanted, ways)) for need in alternative if (ways := _missing(need.scheme, keys))
    )


def _wanted(arguments: list[str]) -> str:
    known = [PROFILE.credentials[each] for each in arguments]
    return f"{' and '.join(each.what for each in known)}: pass {source(arguments)}"


def source(arguments: list[str]) -> str:
    """Where credentials can be set."""
    given = " and ".join(f"{each}=…" for each in arguments)
    return f"{given} or set {' and '.join(PROFILE.credentials[each].variable for each in arguments)}"


# --- what is sent ---


def shown(scheme: Scheme, value: str, password: str = "", origin: Source | None = None) -> Identity:
    """Return what a scheme sends; nothing for an empty credential."""
    if not value:
        return NOBODY
    secrets = {value}
    if scheme.password:
        basic = b64encode(f"{value}:{password}".encode()).decode()
        secrets, value = {password or value, f"{value}:{password}", basic}, value if value == MASK else basic
    secrets = {form for secret in secrets for form in forms(secret)}
    if scheme.place == "query":
        return Identity({}, query=f"{quote(scheme.name, safe='')}={quote(value, safe='*')}", secrets=frozenset(secrets))
    if scheme.place == "cookie":
        value = quote(value, safe=_COOKIE)
        return Identity({}, cookies=f"{scheme.name}={value}", secrets=frozenset({*secrets, value}))
    text = f"{scheme.prefix} {value}" if scheme.prefix else value
    return Identity({scheme.name: text}, secrets=frozenset(secrets), origin=origin)


def combined(configuration: Configuration, parts: Iterable[Identity]) -> Identity:
    """Return several identities as one; the user information of the base URL if they need no header."""
    parts = [*parts]
    headers = {name: value for part in reversed(parts) for name, value in part.headers.items()}
    if not headers and configuration.credentials:
        headers["authorization"] = configuration.credentials
    return Identity(
        headers,
        "&".join(part.query for part in parts if part.query),
        "; ".join(part.cookies for part in parts if part.cookies),
        frozenset().union(*(part.secrets for part in parts)),
        next((part.origin for part in parts if part.origin), None),
    )


def with_query(url: str, query: str) -> str:
    """Return a URL with further query parameters, but for those that it has already."""
    present = {part.partition("=")[0] for part in url.partition("?")[2].split("&")}
    added = [part for part in query.split("&") if part.partition("=")[0] not in present]
    return f"{url}{'&' if '?' in url else '?'}{'&'.join(added)}" if added else url


def without_query(query: str, others: Collection[str]) -> str:
    """Return a query string without the parameters that others take the place of, by their names."""
    if not query or not others:
        return query
    return "&".join(part for part in query.split("&") if unquote_plus(part.partition("=")[0]) not in others)


# --- checks ---


def checked(argument: str, value: object) -> str:
    """Return a credential as it is sent. Raises TypeError or ValueError, without the value."""
    if argument not in WORDS:
        return check_key(argument, value)
    if not isinstance(value, str):
        raise TypeError(f"{argument}: expected a string or a callable that returns one, got {type(value).__name__}")
    if any(ord(each) < 32 or ord(each) == 127 for each in value) or (argument in NAMES and ":" in value):
        expected = "no control characters and no colon" if argument in NAMES else "no control characters"
        raise ValueError(f"{argument}: expected {expected}")
    return value


def text(argument: str, value: object) -> str:
    """Return what a callable has returned as a credential, "" for None; raises TypeError or ValueError for others."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError(f"{argument}: expected a callable that returns a string, it returned {type(value).__name__}")
    return checked(argument, value)


NAMES = frozenset(each.argument for each in PROFILE.schemes.values() if each.password)
"""Credentials that are user names."""
WORDS = NAMES | {each.password for each in PROFILE.schemes.values() if each.password}
"""Credentials that may be any text."""


def secrets_among(keys: Mapping[str, Any], schemes: Mapping[str, Scheme]) -> Iterator[str]:
    """Yield the secrets among credentials: all but client IDs, and user names with a password."""
    public = {each.grant.client_id for each in schemes.values() if each.grant}
    public |= {each.argument for each in schemes.values() if each.password and keys.get(each.password)}
    for argument, key in keys.items():
        if argument not in public and isinstance(key, str) and key:
            yield key
