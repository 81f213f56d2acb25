"""What `OpenAI` and `AsyncOpenAI` have in common: their settings, which say who calls the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.calls import client as runtime
from ._runtime.calls.client import Setting
from ._runtime.calls.options import Options, changed
from .profile import PROFILE, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Self

    from .helpers.providers import Provider
    from .helpers.workload import WorkloadIdentity, X509WorkloadIdentity

    DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]

__all__ = ["ClientOptions"]


class ClientOptions(Options, total=False):
    """Client settings, accepted by the constructor and by `with_options`."""

    base_url: str | None
    """Base URL of the API; default: `OPENAI_BASE_URL`, or that of the OpenAI API."""
    organization: str | None
    """ID of the organization that usage counts toward; default: `OPENAI_ORG_ID`."""
    project: str | None
    """ID of the project that usage counts toward; default: `OPENAI_PROJECT_ID`."""
    data_residency: DataResidency | None
    """Region whose servers keep the data, in place of `base_url`: "global", "us", "eu", "ae", "au", "in" or "jp"."""
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None
    """Identity of the platform that the program runs on, in place of `api_key`."""
    provider: Provider | None
    """Another cloud that serves the API, in place of `api_key` and `base_url`: what `bedrock` or `vertex` returns."""
    webhook_secret: str | Sequence[str] | None
    """Secret that webhooks are signed with, or several secrets during rotation; default: `OPENAI_WEBHOOK_SECRET`, which
    may hold several, separated by whitespace."""


SHORTHANDS = frozenset({"data_residency", "workload_identity", "provider"})
"""Options that stand for others."""


class Account(runtime.Client):
    """Settings of a client that say who calls the API."""

    _shorthands = SHORTHANDS
    """Those that this kind of client takes."""

    def _set_up(self, keys: Mapping[str, Any], transport: Any, options: Mapping[str, Any]) -> None:
        if SHORTHANDS.isdisjoint(options):
            return super()._set_up(keys, transport, options)
        account = self._resolved(keys, options)
        super()._set_up(account.keys, transport, account.options)
        self.transport = account.signed(self.transport, is_async=self._is_async)

    def _changed(self, keys: Mapping[str, Any], transport: Any, options: Mapping[str, Any]) -> Self:
        """Return a copy with other settings."""
        if SHORTHANDS.isdisjoint(options):
            return changed(self, keys, transport, options)
        if options.get("provider") is None and (cloud := self._configuration.own.get("provider")):
            self._check_shorthands(options, frozenset({"provider"}), f"clients of {cloud}")
        account = self._resolved(keys, options)
        made = changed(self, account.keys, transport, account.options)
        made.transport = account.signed(made.transport, is_async=self._is_async)
        return made

    def _resolved(self, keys: Mapping[str, Any], options: Mapping[str, Any]) -> Any:
        from .helpers.account import resolved

        self._check_shorthands(options, self._shorthands, type(self).__name__)
        return resolved(keys, options, is_async=self._is_async)

    def _check_shorthands(self, options: Mapping[str, Any], known: frozenset[str], kind: str) -> None:
        """Raise OpenAIError for an option that would lead a client of this kind to another server."""
        if wrong := [name for name in SHORTHANDS - known if options.get(name) is not None]:
            raise OpenAIError(f"{min(wrong)}: only supported by OpenAI clients, not by {kind}")

    _like_official = False
    """Whether `parse` and `stream` return a response in which the model refuses to answer, without an error."""

    api_key = Setting(lambda configuration: configuration.keys.get("api_key"))
    """The API key, or the callable that returns it; None if there is only an admin key."""
    admin_api_key = Setting(lambda configuration: configuration.keys.get("admin_api_key"))
    """The admin API key, or the callable that returns it; None if there is none."""
    organization = Setting(lambda configuration: configuration.headers.get(PROFILE.headers["organization"]))
    """ID of the organization that usage counts toward."""
    project = Setting(lambda configuration: configuration.headers.get(PROFILE.headers["project"]))
    """ID of the project that usage counts toward."""
    webhook_secret = Setting(lambda configuration: configuration.own.get("webhook_secret"))
    """Secret that webhooks are signed with, or several; None if there is none."""

    @property
    def auth_headers(self) -> dict[str, str]:
        """The header with the API key; empty if there is none, or if only a callable knows it."""
        key = self.api_key
        return {"Authorization": f"Bearer {key}"} if isinstance(key, str) and key else {}

    @property
    def user_agent(self) -> str:
        """The header `User-Agent` of requests."""
        return self._configuration.common_headers["user-agent"]
