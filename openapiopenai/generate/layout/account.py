"""Facts of the client of a package: its servers, its credentials, and the arguments for both."""

from __future__ import annotations

from typing import Any

from openapiopenai.generate.layout import facts
from openapiopenai.generate.layout.channels import MODES
from openapiopenai.generate.layout.escape import docstring, literal
from openapiopenai.generate.openapi import texts
from openapiopenai.generate.openapi.arguments import DEFAULT_STYLE
from openapiopenai.generate.openapi.document import Node
from openapiopenai.generate.openapi.security import RESERVED, Scheme, Security
from openapiopenai.generate.openapi.servers import Server, Servers


class Account:
    """What a client takes and what its requests send, as far as the document says."""

    def __init__(self, document: Node, package: str) -> None:
        self.prefix = package.upper()
        self.style: str = document.get(DEFAULT_STYLE, "")
        self.security = Security(document)
        schemes = [*self.security.schemes.values()]
        grants = [scheme for scheme in schemes if scheme.token_url is not None]
        credentials = {name for scheme in schemes for name in (scheme.argument, scheme.password) if name}
        self.members = {path.partition(".")[0] for path in texts.resources(document)}
        """Attributes of the client that are resources."""
        self.servers = Servers(document, {*RESERVED, *credentials, *self.members})
        self.schemes = schemes
        self.grants = grants

    def client(self) -> facts.Client:
        """Return what the templates of the client print."""
        return facts.Client(
            credentials=[facts.ClientCredential(name, docstring(about)) for name, about in self._credentials().items()],
            settings=[name for name in self._credentials() if name not in self.members],
            options=[*map(self._option, self._options().items())],
            chosen=[name for name in self._options() if name not in self.members],
            base_url=docstring(self._about_base()),
            data=self._data(),
            modes=MODES,
        )

    def variable(self, argument: str) -> str:
        """Return the environment variable with the default of an argument."""
        return f"{self.prefix}_{argument.upper()}"

    # --- arguments ---

    def _credentials(self) -> dict[str, str]:
        """Argument → what it is, as text."""
        found: dict[str, str] = {}
        for scheme in self.schemes:
            if scheme.password:
                found[scheme.argument] = self._with_default("The user name", scheme.argument, scheme)
                found[scheme.password] = self._with_default('The password; "" if there is none', scheme.password)
            elif scheme.argument:
                found[scheme.argument] = self._with_default(_sent(scheme), scheme.argument, scheme)
        for scheme in self.grants:
            grant = _grant(scheme)
            what = "The ID of an OAuth 2.0 client, which gets tokens by itself"
            found[grant["client_id"]] = self._with_default(what, grant["client_id"])
            found[grant["client_secret"]] = self._with_default("The secret of this client", grant["client_secret"])
        return found

    def _with_default(self, what: str, argument: str, scheme: Scheme | None = None) -> str:
        about = " ".join(scheme.about.split()) if scheme else ""
        more = f" {about}" if about else ""
        return f"{what}, or a callable that returns it; default: `{self.variable(argument)}`.{more}"

    def _options(self) -> dict[str, tuple[str, str]]:
        """Option → annotation and text."""
        found: dict[str, tuple[str, str]] = {}
        if self.servers.all and "" not in self.servers.all:
            listed = "; ".join(
                f"{name}: {' '.join(each.about.split()) or each.url}" for name, each in self._all.items()
            )
            found["server"] = _one_of([*self._all]), f"The server. {listed}"
        for server in self._every_server():
            for option, node in server.variables.values():
                about = " ".join(str(node.get("description", "")).split())
                default = f"default: `{self.variable(option)}`, or {node['default']!r}."
                found.setdefault(option, (self._values(option), f"{about} A part of the base URL; {default}".strip()))
        for scheme in self.grants:
            grant = _grant(scheme)
            at = f"default: `{self.variable(grant['url_option'])}`, or {scheme.token_url!r}."
            found[grant["url_option"]] = "str", f"URL that gives tokens to the OAuth 2.0 client; {at}"
            of = f"default: `{self.variable(grant['scopes_option'])}`, or those that each operation needs."
            found[grant["scopes_option"]] = "str | Sequence[str]", f"Scopes of its tokens; {of}"
        return found

    @property
    def _all(self) -> dict[str, Server]:
        return self.servers.all

    def _every_server(self) -> list[Server]:
        return [*self._all.values(), *self.servers.further.values()]

    def _values(self, option: str) -> str:
        """Return the annotation of a variable: its values, if the servers of the whole API list them."""
        known = [variable for server in self._all.values() for variable in server.variables.values()]
        found = [node["enum"] for name, node in known if name == option]
        values = [*dict.fromkeys(value for values in found for value in values)]
        return _one_of(values) if values and all(found) else "str"

    def _option(self, option: tuple[str, tuple[str, str]]) -> facts.ClientOption:
        name, (annotation, about) = option
        return facts.ClientOption(name, annotation, docstring(about))

    def _about_base(self) -> str:
        first = next(iter(self._all.values()), None)
        known = f", or {first.url}" if first and first.has_host else ""
        return f"URL to which the paths of the spec are appended; default: `{self.variable('base_url')}`{known}."

    # --- data of the profile ---

    def _data(self) -> list[str]:
        """Arguments of `Profile(…)`."""
        options = {name: self.variable(name) for name in ("base_url", *self._options())}
        credentials = ", ".join(
            f"{literal(name)}: Credential({_keywords(variable=self.variable(name), what=self._what(name))})"
            for name in self._credentials()
        )
        schemes = ", ".join(f"{literal(each.name)}: {_scheme(each)}" for each in self.schemes if each.argument)
        data = [f"credentials={{{credentials}}}", f"schemes={{{schemes}}}", f"variables={options!r}"]
        for name, servers in (("servers", self._all), ("further_servers", self.servers.further)):
            if servers:
                listed = ", ".join(f"{literal(key)}: {_server(each)}" for key, each in servers.items())
                data.append(f"{name}={{{listed}}}")
        if "server" in self._options():
            data.append('server_option="server"')
        if self.style:
            data.append(f"style={literal(self.style)}")
        if self.security.usual != ((),):
            data.append(f"auth={self.security.usual!r}")
        return data

    def _what(self, argument: str) -> str:
        for scheme in self.schemes:
            if argument == scheme.argument:
                return "a user name" if scheme.password else "a token" if scheme.prefix else "a key"
        if argument in {each.password for each in self.schemes}:
            return "a password"
        return "a client ID" if argument.endswith("client_id") else "a client secret"


def _sent(scheme: Scheme) -> str:
    if scheme.place == "header" and scheme.field == "authorization":
        return f"The token, sent as `Authorization: {scheme.prefix} …`" if scheme.prefix else "Sent as `Authorization`"
    places = {"header": "header", "query": "query parameter", "cookie": "cookie"}
    return f"The key, sent in the {places[scheme.place]} `{scheme.field}`"


def _grant(scheme: Scheme) -> dict[str, str]:
    """Names of the arguments and options for client credentials."""
    names = {
        "client_id": "client_id",
        "client_secret": "client_secret",
        "url_option": "token_url",
        "scopes_option": "scopes",
    }
    return {key: f"{scheme.options}{name}" for key, name in names.items()}


def _scheme(scheme: Scheme) -> str:
    usual = Scheme("", "", "api_key")
    given = {
        name: getattr(scheme, field)
        for name, field in {
            "argument": "argument",
            "password": "password",
            "place": "place",
            "name": "field",
            "prefix": "prefix",
        }.items()
        if getattr(scheme, field) != getattr(usual, field)
    }
    text = _keywords(**given)
    if scheme.token_url is not None:
        names = {key: name for key, name in _grant(scheme).items() if scheme.options}
        text = f"{text}, grant=Grant({_keywords(url=scheme.token_url, **names)})".removeprefix(", ")
    return f"Scheme({text})"


def _server(server: Server) -> str:
    variables = ", ".join(
        f"{literal(name)}: ({literal(option)}, Variable({_keywords(default=node['default'], values=tuple(node['enum']))}))"
        for name, (option, node) in server.variables.items()
    )
    more = f", variables={{{variables}}}" if variables else ""
    return f"Server({_keywords(url=server.url)}{more})"


def _keywords(**values: Any) -> str:
    return ", ".join(f"{name}={literal(value)}" for name, value in values.items())


def _one_of(values: list[str]) -> str:
    return f"Literal[{', '.join(map(literal, values))}]"
