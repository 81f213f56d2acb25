"""Base classes of clients and pages, and the clients of httpx with the defaults of the official SDK."""

from __future__ import annotations

import platform
import random
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.client import Client
from openapiopenai._runtime.calls.client_async import AsyncClient
from openapiopenai._runtime.calls.client_sync import SyncClient
from openapiopenai._runtime.calls.pages import AsyncPages as AsyncPaginator
from openapiopenai._runtime.calls.retry import LONGEST_HINT, retry_after
from openapiopenai._runtime.http.request import Headers
from openapiopenai.compat.arguments import get_async_library

from ._constants import DEFAULT_MAX_RETRIES, INITIAL_RETRY_DELAY, MAX_RETRY_DELAY
from ._httpx2 import closing, library, with_defaults
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai._runtime.calls.pages import PageInfo as PageInfo
    from openapiopenai._runtime.calls.retry import Attempt, RetryPolicy
    from openapiopenai.compat.listing import BaseAsyncPage as BaseAsyncPage
    from openapiopenai.compat.listing import BasePage as BasePage
    from openapiopenai.compat.listing import BaseSyncPage as BaseSyncPage

    from ._models import FinalRequestOptions as FinalRequestOptions

    DEFAULT_TIMEOUT: Any
    DEFAULT_CONNECTION_LIMITS: Any
    DefaultHttpxClient: Any
    DefaultAsyncHttpxClient: Any
    DefaultAioHttpClient: Any
    SyncHttpxClientWrapper: Any
    AsyncHttpxClientWrapper: Any

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "AsyncAPIClient",
    "AsyncPaginator",
    "BaseAsyncPage",
    "BaseClient",
    "BasePage",
    "BaseSyncPage",
    "SyncAPIClient",
    "make_request_options",
]


class BaseClient(Client):
    """What the clients have in common."""

    def platform_headers(self) -> dict[str, str]:
        """Return the headers that say what sends a request."""
        return platform_headers(__version__)

    def _calculate_retry_timeout(self, remaining_retries: int, options: Any, response_headers: Any = None) -> float:
        """Return the seconds before the next attempt: what the server asks for, or exponential backoff with jitter."""
        hint = retry_after(Headers(dict(response_headers or {}).items()))
        if hint is not None and 0 < hint <= LONGEST_HINT:
            return hint
        most: Any = getattr(options, "max_retries", None)
        taken = max((self.max_retries if most is None else most) - remaining_retries, 0)
        delay: float = min(INITIAL_RETRY_DELAY * 2.0 ** min(taken, 1000), MAX_RETRY_DELAY)
        return delay * random.uniform(0.75, 1.0)

    def get_api_list(self, path: str, **options: Any) -> Any:
        """Fetch a page of a list; see `listing.get_api_list`."""
        from openapiopenai.compat.listing import get_api_list

        return get_api_list(self, path, **options)

    def _retry_delay(self, policy: RetryPolicy, attempt: Attempt, retries_left: int) -> float | None:
        """Return the seconds before the next attempt; as `_calculate_retry_timeout` says if it is overridden or patched."""
        usual = super()._retry_delay(policy, attempt, retries_left)
        if usual is None or getattr(type(self), "_calculate_retry_timeout") is UNCHANGED:  # noqa: B009 (not bound)
            return usual
        from ._models import FinalRequestOptions

        return self._calculate_retry_timeout(retries_left, FinalRequestOptions(method="", url=""), attempt.headers)


UNCHANGED: Any = BaseClient._calculate_retry_timeout


class SyncAPIClient(BaseClient, SyncClient):
    """Base class of the clients."""

    def _process_response(self, *, response: Any, **more: Any) -> Any:
        """Return a response; here for what wraps it, no call passes it."""
        return response


class AsyncAPIClient(BaseClient, AsyncClient):
    """Base class of the asynchronous clients."""

    async def _process_response(self, *, response: Any, **more: Any) -> Any:
        """Return a response; here for what wraps it, no call passes it."""
        return response


def make_request_options(
    *,
    query: Mapping[str, object] | None = None,
    extra_headers: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object = None,
    idempotency_key: str | None = None,
    timeout: Any = None,
    **more: Any,
) -> dict[str, Any]:
    """Return the `options` of `client.get`, `client.post` and the like."""
    options: dict[str, Any] = {
        "headers": extra_headers,
        "params": {**(query or {}), **(extra_query or {})} or None,
        "extra_json": extra_body,
        "idempotency_key": idempotency_key,
        "timeout": timeout,
        **more,
    }
    return {name: value for name, value in options.items() if value is not None}


SYSTEMS = {"Darwin": "MacOS", "Windows": "Windows", "FreeBSD": "FreeBSD", "OpenBSD": "OpenBSD"}
DISTRIBUTIONS = {"freebsd": "FreeBSD", "openbsd": "OpenBSD"}
"""ID of what says that it is Linux, and is not."""
MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64", "arm": "arm"}
RETRY_COUNT = "x-stainless-retry-count"
"""Header with the number of retries so far."""


class OtherPlatform:
    """An operating system without a name of its own."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"Other:{self.name}"


def get_platform() -> str | OtherPlatform:
    """Return the name of the operating system."""
    try:
        system, whole = platform.system(), platform.platform().lower()
    except Exception:  # whatever an unusual system makes of them
        return "Unknown"
    if system == "Linux":
        return "Android" if "android" in whole else DISTRIBUTIONS.get(_distribution(), system)
    if system == "Darwin" and ("iphone" in whole or "ipad" in whole):
        return "iOS"
    return SYSTEMS.get(system) or (OtherPlatform(whole) if system else "Unknown")


def _distribution() -> str:
    """Return the ID of the distribution of Linux; empty if it is unknown."""
    try:
        return platform.freedesktop_os_release().get("ID", "").lower()
    except OSError:
        return ""


def get_architecture() -> str:
    """Return the name of the architecture of the processor."""
    machine = platform.machine().lower()
    return MACHINES.get(machine, f"other:{machine}" if machine else "unknown")


@lru_cache
def platform_headers(version: str, *, platform: str | None = None) -> dict[str, str]:
    """Return the headers that say what sends a request."""
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": version,
        "X-Stainless-OS": platform or str(get_platform()),
        "X-Stainless-Arch": get_architecture(),
        **get_runtime(),
    }


def get_runtime() -> dict[str, str]:
    """Return the headers that say what runs the program."""
    return {
        "X-Stainless-Runtime": platform.python_implementation(),
        "X-Stainless-Runtime-Version": platform.python_version(),
    }


def marks(*, is_async: bool) -> dict[str, str]:
    """Return the headers that every request of a client has, with lowercase names."""
    kind = f"async:{get_async_library()}" if is_async else "false"
    found = {**platform_headers(__version__), "X-Stainless-Async": kind}
    return {name.lower(): value for name, value in found.items()}


LISTING = ("BaseAsyncPage", "BasePage", "BaseSyncPage", "PageInfo", "get_api_list")
"""Names of `compat.listing`."""

_made = {
    "DefaultHttpxClient": lambda: with_defaults(library().Client, "DefaultHttpxClient"),
    "DefaultAsyncHttpxClient": lambda: with_defaults(library().AsyncClient, "DefaultAsyncHttpxClient"),
    "DefaultAioHttpClient": lambda: with_defaults(library().AsyncClient, "DefaultAioHttpClient"),
    "SyncHttpxClientWrapper": lambda: closing(_value("DefaultHttpxClient"), "SyncHttpxClientWrapper"),
    "HTTPX_DEFAULT_TIMEOUT": lambda: library().Timeout(5.0),
    "AsyncHttpxClientWrapper": lambda: closing(_value("DefaultAsyncHttpxClient"), "AsyncHttpxClientWrapper"),
}


def _value(name: str) -> Any:
    return globals().get(name) or globals().setdefault(name, _made[name]())


def __getattr__(name: str) -> Any:
    if name in _made:
        return _value(name)
    if name in LISTING:
        return getattr(import_module("openapiopenai.compat.listing"), name)
    home = {"FinalRequestOptions": "._models"} | dict.fromkeys(
        ("DEFAULT_TIMEOUT", "DEFAULT_CONNECTION_LIMITS"), "._constants"
    )
    if name in home:
        return getattr(import_module(home[name], __package__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
