"""Security schemes of a document: what each operation needs, and what arguments of the client give it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, TypeAlias

from .document import Node, operations
from .faults import pointer
from .methods import snake
from .names import free
from .reserved import client_attributes

Requirement: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives, each with the schemes that it needs at once: the name, or `name scope …`."""

FIELD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""Names of headers and cookies, and HTTP authentication schemes (RFC 9110)."""
CHALLENGED = ("digest", "hoba", "mutual", "negotiate", "ntlm", "scram-sha-1", "scram-sha-256")
"""HTTP authentication schemes whose credentials depend on what the server has sent."""
SCOPE = re.compile(r"[!#-\[\]-~]+")
PLACES = ("header", "query", "cookie")
SUFFIX = re.compile(r"_(auth|authentication|authorization|authorizer|scheme|security)$")
PLAIN = re.compile(r"_?api_?key$")
TOKEN_WORDS = ("key", "token", "secret", "id", "password", "jwt", "session")
"""Last words of names that need none of these to say what they are."""


@dataclass(frozen=True)
class Scheme:
    """A security scheme that a request can satisfy; see `_runtime.profile.Scheme`."""

    name: str
    """Name in `PROFILE.schemes`, by which operations refer to it."""
    kind: str
    """"token", "basic", or "tls" for one that the connection satisfies."""
    argument: str = ""
    password: str = ""
    place: str = "header"
    field: str = "authorization"
    prefix: str = "Bearer"
    token_url: str | None = None
    """For OAuth 2.0 client credentials: the token endpoint."""
    options: str = ""
    """Beginning of the names of its client ID, secret and options, if it is not the only one with a grant."""
    about: str = ""
    """Description of the document."""


class Security:
    """The security schemes of a document. `notes` tells what cannot be used."""

    def __init__(self, document: Node) -> None:
        self.notes: list[str] = []
        self.document = document
        declared: Node = document.get("components", {}).get("securitySchemes", {})
        found = {name: self._scheme(name, node) for name, node in declared.items()}
        self.schemes: dict[str, Scheme] = {name: scheme for name, scheme in found.items() if scheme}
        """Name in the document → scheme."""
        everything = [*operations(document)]
        self._is_silent = "security" not in document and not any("security" in each for *_, each in everything)
        if self._is_silent and self.schemes:
            self.notes.append("#: no `security` names the security schemes: each operation takes any, or none")
        for path, verb, operation in everything:
            self._check(pointer(("paths", path, verb, "security")), operation.get("security", ()))
        self._check("#/security", document.get("security", ()))
        named = [self._named(each) for *_, each in everything]
        uses = Counter(name for each in named for name in {name for name, _ in chain(*each)})
        self._name(uses)
        if not any(scheme.argument for scheme in self.schemes.values()):
            self.schemes[""] = Scheme("key", "token", "api_key")  # most servers without a word on it take such a key
        counted = Counter(self.requirement(each) for *_, each in everything)
        self.usual: Requirement = max(counted, key=lambda each: (any(each), counted[each]), default=((),))
        """What most operations need that need something."""

    def auth(self, operation: Node) -> str | Requirement:
        """Return the security of an operation: "" for the usual one, the name of a scheme, or alternatives."""
        needed = self.requirement(operation)
        if needed == self.usual:
            return ""
        return needed[0][0] if len(needed) == len(needed[0]) == 1 and " " not in needed[0][0] else needed

    def requirement(self, operation: Node) -> Requirement:
        """Return the alternatives of an operation; those that need no credentials come last."""
        found = [self._needs(each) for each in self._named(operation)]
        return tuple(sorted(dict.fromkeys(found), key=lambda each: not each))

    def _named(self, operation: Node) -> list[list[tuple[str, list[str]]]]:
        """Return the alternatives of an operation by names of the document, without those that cannot be satisfied."""
        if self._is_silent:
            return [*([(name, list[str]())] for name in self.schemes), []]
        given: list[Node] = operation.get("security", self.document.get("security")) or []
        usable = [[*each.items()] for each in given if each.keys() <= self.schemes.keys()]
        return usable or [list[tuple[str, list[str]]]()]

    def _needs(self, alternative: list[tuple[str, list[str]]]) -> tuple[str, ...]:
        schemes = [(self.schemes[name], scopes) for name, scopes in alternative]
        return tuple(
            " ".join([scheme.name, *filter(SCOPE.fullmatch, scopes)]) if scheme.token_url is not None else scheme.name
            for scheme, scopes in schemes
            if scheme.argument
        )

    def _check(self, place: str, security: list[Node]) -> None:
        unknown = {name for each in security for name in each} - self.schemes.keys()
        for name in sorted(unknown):
            self.notes.append(f"{place}: no security scheme {name!r} that can be used; an alternative is left out")
        for each in security:
            fields: dict[tuple[str, str], str] = {}
            for name in [name for name in each if name in self.schemes and self.schemes[name].kind != "tls"]:
                scheme = self.schemes[name]
                first = fields.setdefault((scheme.place, scheme.field), name)
                if first != name:
                    self.notes.append(
                        f"{place}: {first!r} and {name!r} are needed at once, and both are sent as the "
                        f"{scheme.place} {scheme.field!r}: a request has that of {first!r}"
                    )

    # --- what a scheme sends ---

    def _scheme(self, name: str, node: Node) -> Scheme | None:
        place = pointer(("components", "securitySchemes", name))
        about = node.get("description", "")
        match node.get("type"):
            case "http":
                return self._http(place, node, about)
            case "apiKey":
                return self._key(place, node, about)
            case "oauth2":
                return Scheme(name, "token", token_url=self._token_url(place, node), about=about)
            case "openIdConnect":
                return Scheme(name, "token", about=about)
            case "mutualTLS":
                return Scheme(name, "tls", about=about)
            case other:
                self.notes.append(f"{place}/type: expected a type of security scheme, got {other!r}; it is left out")
                return None

    def _http(self, place: str, node: Node, about: str) -> Scheme | None:
        word = str(node.get("scheme", ""))
        if word.lower() == "basic":
            return Scheme("", "basic", prefix="Basic", about=about)
        if not FIELD.fullmatch(word):
            self.notes.append(f"{place}/scheme: expected a word such as `bearer`, got {word!r}; it is left out")
            return None
        if word.lower() in CHALLENGED:
            self.notes.append(
                f"{place}/scheme: {word!r} responds to a challenge of the server, which a client does not: "
                "the argument is what follows the word in the header"
            )
        return Scheme("", "token", prefix=word.capitalize() if word.lower() == "bearer" else word, about=about)

    def _key(self, place: str, node: Node, about: str) -> Scheme | None:
        where, name = node.get("in"), str(node.get("name", ""))
        if where not in PLACES or not name or (where != "query" and not FIELD.fullmatch(name)):
            self.notes.append(f"{place}: expected `in` and `name` of a header, parameter or cookie; it is left out")
            return None
        return Scheme(
            "", "token", place=where, field=name.lower() if where == "header" else name, prefix="", about=about
        )

    def _token_url(self, place: str, node: Node) -> str | None:
        flow: Any = node.get("flows", {}).get("clientCredentials")
        if flow is None:
            return None
        url = flow.get("tokenUrl") or ""
        if re.fullmatch(r"(https?://[^/@?#\s\\]+)?/?[!-\[\]-~]*", url) and (url.startswith("http") or ":" not in url):
            return str(url)
        self.notes.append(f"{place}/flows/clientCredentials/tokenUrl: expected a URL, got {url!r}: pass token_url=…")
        return ""

    # --- names ---

    def _name(self, uses: Counter[str]) -> None:
        """Name the arguments: the usual names for the scheme that most operations use, else after the scheme."""
        order = [*self.schemes]
        ranked = sorted(self.schemes, key=lambda name: (-uses[name], order.index(name)))
        first = {kind: next((name for name in ranked if self.schemes[name].kind == kind), "") for kind in KINDS}
        granting = [name for name in ranked if self.schemes[name].token_url is not None]
        used: set[str] = {*RESERVED}
        for name in ranked:
            scheme = self.schemes[name]
            word, is_first = _word(name), first.get(scheme.kind) == name

            def new(wanted: str) -> str:
                used.add(made := free(wanted, used))
                return made

            argument, password = "", ""
            if scheme.kind == "token":
                argument = new("api_key" if is_first else _token_name(word, scheme))
            elif scheme.kind == "basic":
                beginning = "" if is_first else f"{word}_"
                argument, password = new(f"{beginning}username"), new(f"{beginning}password")
            options = f"{word}_" if name in granting[1:] else ""
            self.schemes[name] = replace(scheme, argument=argument, password=password, options=options)
        names: set[str] = set()
        for name in order:
            kept = free(PLAIN.sub("", _word(name)) or "key", names)
            names.add(kept)
            self.schemes[name] = replace(self.schemes[name], name=kept)


KINDS = ("token", "basic")
RESERVED = client_attributes() | frozenset(
    "client_id client_secret copy max_response_size options scopes self server token_url with_options".split()  # noqa: SIM905
)
"""Arguments and attributes of every client."""


def _word(name: str) -> str:
    """Return the name of a scheme as a Python name, without words that all of them have."""
    word = snake(name)
    return SUFFIX.sub("", word) or word


def _token_name(word: str, scheme: Scheme) -> str:
    if word.rpartition("_")[2] in TOKEN_WORDS:
        return word
    return f"{word}_key" if not scheme.prefix else f"{word}_token"


def security_notes(document: Node) -> Iterator[str]:
    """Yield what cannot be used of the security schemes of a document."""
    yield from Security(document).notes
