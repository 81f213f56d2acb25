"""What the clients for the deployment-based API of Azure OpenAI have in common: where requests go, and with which key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlencode

from openapiopenai._runtime.calls.settings import check_url, from_environment
from openapiopenai._runtime.http.styles import path_segment
from openapiopenai._runtime.profile import Scheme
from openapiopenai.profile import PROFILE, OpenAIError

from .asking import Asking

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai._runtime.calls.operation import Arguments
    from openapiopenai._runtime.calls.options import AsyncKey
    from openapiopenai.account import ClientOptions

    from .providers import AsyncToken

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


class Provider(Asking):
    """The callable that was passed as `azure_ad_token_provider`."""

    def take(self, answer: Any) -> Any:
        """Return the token. Raises TypeError or ValueError, without its value, if it cannot be one."""
        expected = "azure_ad_token_provider: expected a callable that returns a string, it returned"
        if not isinstance(answer, str):
            raise TypeError(f"{expected} {type(answer).__name__}")
        if not answer:
            raise ValueError(f"{expected} an empty one")
        return answer


def identity(key: AsyncKey | None, token: str | None, provider: AsyncToken | None) -> tuple[AsyncKey, Scheme] | None:
    """Return the API key or token and the scheme that carries it, or None if none is given."""
    if sum(value is not None for value in (key, token, provider)) > 1:
        raise OpenAIError("api_key, azure_ad_token, azure_ad_token_provider: expected one of them, got several")
    if token is not None and not isinstance(token, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"azure_ad_token: expected a string, got {type(token).__name__}")
    if provider is not None and not callable(provider):  # pyright: ignore[reportUnnecessaryComparison]
        raise TypeError(f"azure_ad_token_provider: expected a callable, got {type(provider).__name__}")
    if key is not None:
        return key, KEY
    found = Provider(provider) if provider is not None else token
    return None if found is None else (found, TOKEN)


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
