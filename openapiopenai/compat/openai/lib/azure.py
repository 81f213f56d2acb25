"""The clients of Azure OpenAI, with the constructors of the official ones."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

from openapiopenai import OpenAIError
from openapiopenai.compat.arguments import url
from openapiopenai.compat.clients import declared
from openapiopenai.helpers import azure_async, azure_sync
from openapiopenai.helpers.azure import BELOW_DEPLOYMENTS as _deployments_endpoints

from .._client import AsyncOpenAI, OpenAI
from .._constants import DEFAULT_MAX_RETRIES

AzureADTokenProvider = Callable[[], str]
AsyncAzureADTokenProvider = Callable[[], str | Awaitable[str]]
_SETTING: Any = OpenAI.base_url
API_KEY_SENTINEL = "".join(["<", "missing API key", ">"])
"""Stands for a key where there is a token instead; a string of its own, which is compared by identity."""

__all__ = [
    "API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "BaseAzureClient",
    "MutuallyExclusiveAuthError",
    "_deployments_endpoints",
]


EXCLUSIVE = ("api_key", "azure_ad_token", "azure_ad_token_provider")


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one credential was passed."""

    def __init__(self) -> None:
        super().__init__(f"{', '.join(EXCLUSIVE)}: expected one of them, got several")


class BaseAzureClient:
    """Base class of the clients of Azure OpenAI."""

    _api_version: str | None = None
    _azure_endpoint: Any = None
    _azure_deployment: str | None = None
    _azure_ad_token: str | None = None
    _azure_ad_token_provider: Any = None

    @declared
    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: Any = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AsyncAzureADTokenProvider | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: Any = None,
        base_url: Any = None,
        timeout: Any = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
        **options: Any,
    ) -> None:
        """Create a client; see the class of the same name of this package. No request is sent."""

    @property
    def auth_headers(self) -> dict[str, str]:
        """Nothing: the key is sent in a header of its own."""
        return {}

    @property
    def base_url(self) -> Any:
        """The base URL of requests, with the deployment, if the client has one."""
        base: Any = _SETTING.__get__(self, type(self))
        return url(f"{base}deployments/{self._azure_deployment}/") if self._azure_deployment else base

    @base_url.setter
    def base_url(self, value: Any) -> None:
        _SETTING.__set__(self, value)

    def _adapted(self, options: dict[str, Any]) -> dict[str, Any]:
        if options.get("base_url") is not None:  # which official clients take as the whole address
            options.pop("azure_deployment", None)
        self._note(options)
        adapted: dict[str, Any] = cast("Any", super())._adapted(options)
        return adapted

    def _note(self, options: dict[str, Any]) -> None:
        if options.get("api_key") is API_KEY_SENTINEL:
            del options["api_key"]
        if sum(options.get(name) is not None for name in EXCLUSIVE) > 1:
            raise MutuallyExclusiveAuthError
        if not any(options.get(name) is not None for name in EXCLUSIVE):
            self._azure_ad_token = os.environ.get("AZURE_OPENAI_AD_TOKEN")
        for name in ("api_version", "azure_endpoint", "azure_deployment", "azure_ad_token", "azure_ad_token_provider"):
            if options.get(name) is not None:
                setattr(self, f"_{name}", options[name])


class AzureOpenAI(BaseAzureClient, OpenAI, azure_sync.AzureOpenAI):
    """Client for the deployment-based API of Azure OpenAI."""


class AsyncAzureOpenAI(BaseAzureClient, AsyncOpenAI, azure_async.AsyncAzureOpenAI):
    """Asynchronous client for the deployment-based API of Azure OpenAI."""
