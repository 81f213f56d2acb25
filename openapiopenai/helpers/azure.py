"""`AzureOpenAI` and `AsyncAzureOpenAI`: clients for the deployment-based API of Azure OpenAI.

The newer Azure API, `…/openai/v1`, does not require them: use `OpenAI(base_url=…)`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlencode

from openapiopenai._runtime.calls.settings import check_url, from_environment
from openapiopenai._runtime.http.styles import path_segment
from openapiopenai._runtime.profile import Scheme
from openapiopenai.client import AsyncOpenAI, OpenAI
from openapiopenai.profile import PROFILE, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Self, Unpack

    from openapiopenai._runtime.calls.operation import Arguments
    from openapiopenai._runtime.calls.options import AsyncKey, Key
    from openapiopenai._runtime.http.transport import AsyncTransport, Transport
    from openapiopenai.client import ClientOptions

    Token = Callable[[], str]
    AsyncToken = Callable[[], str | Awaitable[str]]

__all__ = ["AsyncAzureOpenAI", "AzureOpenAI"]

BELOW_DEPLOYMENTS = frozenset(PROFILE.operations) - {"/responses"}
"""Paths that Azure serves below each deployment; all others are outside `/deployments`."""

KEY = Scheme(name="api-key", prefix="")
TOKEN = PROFILE.schemes["key"]


@dataclass(frozen=True)
class Route:
    """Routes model requests to a deployment: the configured one, or the one with the same name as the model."""

    deployment: str

    def __call__(self, path: str, arguments: Arguments) -> tuple[str, Mapping[str, Any]]:
        query = arguments.query
        if path == "/realtime":
            deployment = self.deployment or query.get("model")
            others = {name: value for name, value in query.items() if name != "model"}
            return path, {**others, "deployment": deployment} if deployment else others
        deployment = self.deployment or arguments.body.get("model")
        if deployment and path in BELOW_DEPLOYMENTS:
            name = "azure_deployment" if self.deployment else "model"
            path = f"/deployments/{path_segment(name, deployment)}{path}"
        return path, query


class Place(NamedTuple):
    """What a URL says: the base URL without the deployment, the route of operations below it, and the API version."""

    base_url: str
    route: Route
    version: str | None


def place(endpoint: str | None, base_url: str | None, deployment: str | None) -> Place:
    """Return what the endpoint or the base URL says; either may be the target URI of an operation, with its query."""
    if base_url and endpoint:
        raise ValueError("base_url and azure_endpoint: expected one of them, got both")
    name = "base_url" if base_url else "azure_endpoint"
    given = base_url or endpoint or from_environment("AZURE_OPENAI_ENDPOINT")
    if not given:
        raise ValueError("no endpoint: pass azure_endpoint=… (or base_url=…), or set AZURE_OPENAI_ENDPOINT")
    root, _, query = check_url(name, given, ("https", "http")).partition("?")
    root = root.rstrip("/")
    for operation in sorted(PROFILE.operations, key=len, reverse=True):
        root = root.removesuffix(operation)
    if not base_url and root.endswith("/openai/v1"):
        raise ValueError(f"{name}: expected one without /openai/v1; for that form use OpenAI(base_url={root!r})")
    if root.endswith("/models"):  # of Azure's other API, which has no deployments
        raise ValueError(f"{name}: expected one without /models; for that form use OpenAI(base_url={root!r})")
    parameters = dict(parse_qsl(query, keep_blank_values=True))
    version = parameters.pop("api-version", None)
    if root.endswith("/openai/realtime"):
        root, deployment = root.removesuffix("/realtime"), deployment or parameters.pop("deployment", None)
    if named := re.fullmatch(r"(.*)/deployments/([^/]+)", root):
        root, deployment = named[1], deployment or unquote(named[2])
    if not base_url:
        root = f"{root.removesuffix('/openai')}/openai"
    return Place(f"{root}?{urlencode(parameters)}" if parameters else root, Route(deployment or ""), version)


def identity(key: AsyncKey | None, token: str | None, provider: AsyncToken | None) -> tuple[AsyncKey, Scheme] | None:
    """Return the API key or token and the scheme that carries it, or None if none is given."""
    given = [value for value in (key, token, provider) if value is not None]
    if len(given) > 1:
        raise OpenAIError("api_key, azure_ad_token, azure_ad_token_provider: expected one of them, got several")
    if token is not None and not isinstance(token, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"azure_ad_token: expected a string, got {type(token).__name__}")
    if provider is not None and not callable(provider):  # pyright: ignore[reportUnnecessaryComparison]
        raise TypeError(f"azure_ad_token_provider: expected a callable, got {type(provider).__name__}")
    return (given[0], KEY if key is not None else TOKEN) if given else None


def identity_of_environment() -> tuple[AsyncKey, Scheme]:
    """Return the same as `identity`, from environment variables. Raises OpenAIError if none is set."""
    for variable, scheme in (("AZURE_OPENAI_AD_TOKEN", TOKEN), ("AZURE_OPENAI_API_KEY", KEY)):
        if key := from_environment(variable):
            return key, scheme
    raise OpenAIError(
        "no key: pass api_key=…, azure_ad_token=… or azure_ad_token_provider=…, "
        "or set AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
    )


def version_of_environment() -> str:
    version = from_environment("OPENAI_API_VERSION")
    if not version:
        raise ValueError('no API version: pass api_version=… (one like "2024-10-21") or set OPENAI_API_VERSION')
    return version


def settings(
    options: ClientOptions,
    named: tuple[AsyncKey, Scheme] | None,
    version: str | None,
    placed: Place | None,
) -> tuple[Any, dict[str, Any]]:
    """Return the API key and changes to the configuration; adds other settings to `options`."""
    changes: dict[str, Any] = {}
    if placed:
        options["base_url"], changes["route"], said = placed
        version = version or said
    if version:
        options["default_query"] = {**(options.get("default_query") or {}), "api-version": version}
    key, scheme = named or (None, None)
    changes["schemes"] = scheme and {**PROFILE.schemes, "key": scheme}
    return key, {name: value for name, value in changes.items() if value is not None}


class AzureOpenAI(OpenAI):
    """Client for the deployment-based API of Azure OpenAI. Everything else works as in `OpenAI`."""

    _shorthands = frozenset[str]()

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: Key | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Token | None = None,
        admin_api_key: Key | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent.

        - azure_endpoint: `https://NAME.openai.azure.com`, or the target URI that the portal shows, whose deployment and
          `api-version` apply unless they are passed; default: `AZURE_OPENAI_ENDPOINT`. Alternatively, pass a `base_url`
          that ends in `/openai` or `/openai/deployments/NAME`.
        - azure_deployment: the deployment for chat completions, completions, embeddings, audio, images, and Realtime;
          default: the deployment with the same name as the `model` of the request.
        - api_version: sent with every request as `api-version`; default: `OPENAI_API_VERSION`.
        - One of: `api_key`, sent in the header `api-key`; `azure_ad_token`, a Microsoft Entra ID token;
          `azure_ad_token_provider`, a callable that returns a token, called before each attempt.
          Default: `AZURE_OPENAI_AD_TOKEN`, or else `AZURE_OPENAI_API_KEY`.
        - all others: see `OpenAI`; no other key is read from the environment.

        Raises OpenAIError if there is no key or more than one, ValueError or TypeError if a setting is missing or
        invalid.
        """
        placed = place(azure_endpoint, options.get("base_url"), azure_deployment)
        key, changes = settings(
            options,
            identity(api_key, azure_ad_token, azure_ad_token_provider) or identity_of_environment(),
            api_version or placed.version or version_of_environment(),
            placed,
        )
        super().__init__(api_key=key, admin_api_key=admin_api_key or "", transport=transport, **options)
        self._configuration = self._configuration.replace(**changes)

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride] (it takes more)
        self,
        *,
        api_version: str | None = None,
        api_key: Key | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Token | None = None,
        admin_api_key: Key | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings that shares the connections of this client.

        A new `base_url` also replaces the deployment: with the one in the URL, or with none.
        """
        url = options.get("base_url")
        key, changes = settings(
            options,
            identity(api_key, azure_ad_token, azure_ad_token_provider),
            api_version,
            place(None, url, None) if url else None,
        )
        made = super().with_options(api_key=key, admin_api_key=admin_api_key, transport=transport, **options)
        made._configuration = made._configuration.replace(**changes)
        return made

    copy = with_options


class AsyncAzureOpenAI(AsyncOpenAI):
    """Asynchronous client for the deployment-based API of Azure OpenAI. Everything else works as in `AsyncOpenAI`."""

    _shorthands = frozenset[str]()

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: AsyncKey | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AsyncToken | None = None,
        admin_api_key: AsyncKey | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent. See `AzureOpenAI`; callables may be asynchronous."""
        placed = place(azure_endpoint, options.get("base_url"), azure_deployment)
        key, changes = settings(
            options,
            identity(api_key, azure_ad_token, azure_ad_token_provider) or identity_of_environment(),
            api_version or placed.version or version_of_environment(),
            placed,
        )
        super().__init__(api_key=key, admin_api_key=admin_api_key or "", transport=transport, **options)
        self._configuration = self._configuration.replace(**changes)

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride] (it takes more)
        self,
        *,
        api_version: str | None = None,
        api_key: AsyncKey | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AsyncToken | None = None,
        admin_api_key: AsyncKey | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings; see `AzureOpenAI.with_options`."""
        url = options.get("base_url")
        key, changes = settings(
            options,
            identity(api_key, azure_ad_token, azure_ad_token_provider),
            api_version,
            place(None, url, None) if url else None,
        )
        made = super().with_options(api_key=key, admin_api_key=admin_api_key, transport=transport, **options)
        made._configuration = made._configuration.replace(**changes)
        return made

    copy = with_options
