"""Options of a client that stand for others: a data residency, a workload identity, a provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from openapiopenai._runtime.calls.halves import half
from openapiopenai._runtime.http import tasks
from openapiopenai.profile import PROFILE, OpenAIError

from .providers import Provider, settings_of
from .workload import exchange_of, is_x509

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .providers import Signature

RESIDENCES = {
    "global": "https://api.openai.com/v1",
    **{region: f"https://{region}.api.openai.com/v1" for region in ("us", "eu", "ae", "au", "in", "jp")},
}
"""Where data may be kept → base URL."""
X509_RESIDENCES = {
    "global": "https://mtls.api.openai.com/v1",
    **{region: f"https://mtls-{region}.api.openai.com/v1" for region in ("us", "eu")},
}
"""The same, for clients that show a certificate."""


class Account(NamedTuple):
    """What such options stand for."""

    keys: dict[str, Any]
    options: dict[str, Any]
    signature: Signature | None
    """Signs requests."""

    def signed(self, transport: Any, *, is_async: bool) -> Any:
        """Return a transport that signs its requests, if they are to be signed."""
        if self.signature is None:
            return transport
        return half("openapiopenai.helpers.signed:SignedTransport", is_async)(transport, self.signature)


def resolved(keys: Mapping[str, Any], options: Mapping[str, Any], *, is_async: bool) -> Account:
    """Return keys and options, with what such options stand for in their place.

    Raises OpenAIError, TypeError or ValueError if one is invalid, or if another argument says the same.
    """
    account = Account(dict(keys), dict(options), None)
    residency, identity, provider = (
        account.options.pop(name, None) for name in ("data_residency", "workload_identity", "provider")
    )
    _reside(residency, is_x509(identity), account.options)
    if identity is not None:
        _alone("workload_identity", {"api_key": keys.get("api_key"), "provider": provider})
        account.keys["api_key"] = exchange_of(identity)
    if provider is None:
        return account
    _alone("provider", {"api_key": keys.get("api_key"), "data_residency": residency})
    return _provide(settings_of(provider, options), account, is_async=is_async)


def _alone(name: str, others: Mapping[str, Any]) -> None:
    for other, value in others.items():
        if value is not None:
            raise OpenAIError(f"{other} and {name}: expected one of them, got both")


def _reside(residency: object, with_certificate: bool, options: dict[str, Any]) -> None:
    """Set the base URL of a residency; a client that shows a certificate has one of its own by default."""
    residences = X509_RESIDENCES if with_certificate else RESIDENCES
    if residency is None:
        if with_certificate and not options.get("base_url"):
            options["base_url"] = residences["global"]
        return
    if not isinstance(residency, str) or residency not in residences:
        raise ValueError(f"data_residency: expected {' or '.join(map(repr, residences))}, got {residency!r}")
    for other in ("base_url", "websocket_base_url"):
        if options.get(other):
            raise ValueError(f"{other} and data_residency: expected one of them, got both")
    options |= {"base_url": residences[residency], "websocket_base_url": ""}  # also where it had another one


def _provide(provider: Provider, account: Account, *, is_async: bool) -> Account:
    """Return what a provider stands for: no other key of the environment, and nothing of it that names the user."""
    key: Any = provider.api_key
    waits = provider.is_blocking and is_async
    keys = {"api_key": (lambda: tasks.blocking(key)) if waits else key, "admin_api_key": ""}
    own = {header: None for name, header in PROFILE.headers.items() if account.options.get(name) is None}
    headers: dict[str, Any] = {**own, **(account.options.get("default_headers") or {})}
    options: dict[str, Any] = {
        **account.options,
        "base_url": provider.base_url,
        "default_headers": headers,
        "provider": provider.name,
    }
    options.setdefault("websocket_base_url", "")  # of the former server
    return Account(keys, options, provider.signature)
