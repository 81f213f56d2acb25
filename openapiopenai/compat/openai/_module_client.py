"""The client of the module `openai`, with the settings that stand there: `openai.api_key = …`."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from openapiopenai import OpenAIError

if TYPE_CHECKING:
    from openapiopenai import api

PACKAGE = __name__.rpartition(".")[0]
COMMON = ("organization", "project", "webhook_secret", "base_url", "default_headers", "default_query", "http_client")
AZURE = ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")
RESOURCES = (
    "admin",
    "audio",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "content_provenance_checks",
    "conversations",
    "decisions",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "images",
    "live",
    "models",
    "moderations",
    "realtime",
    "responses",
    "safety",
    "skills",
    "uploads",
    "vector_stores",
    "videos",
    "webhooks",
)


class AmbiguousSettings(OpenAIError):
    """The environment has settings of both OpenAI and Azure OpenAI, and `openai.api_type` says nothing."""


class ModuleResource:
    """A resource of the client of the module, which is made when something of it is used."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(load(), self._name), name)

    def __dir__(self) -> list[str]:
        return dir(getattr(load(), self._name))

    def __repr__(self) -> str:
        return f"<openai.{self._name}>"


_loaded: tuple[dict[str, Any], Any] | None = None
"""Settings, and the client that was made with them."""


def load() -> Any:
    """Return the client; a new one if a setting has changed. Raises OpenAIError if one is missing."""
    global _loaded
    settings = _settings()
    if _loaded is None or _loaded[0] != settings:
        _loaded = settings, _make(settings)
    return _loaded[1]


def reset() -> None:
    """Forget the client."""
    global _loaded
    _loaded = None


def _settings() -> dict[str, Any]:
    module = vars(sys.modules[PACKAGE])
    names = (*COMMON, *AZURE, "api_key", "admin_api_key", "timeout", "max_retries", "api_type")
    return {name: module[name] for name in names if module[name] is not None}


def _make(settings: dict[str, Any]) -> Any:
    options = dict(settings)
    kind = options.pop("api_type", None) or _guessed(settings)
    if kind == "azure":
        from .lib.azure import AzureOpenAI

        return AzureOpenAI(**options)
    from ._client import OpenAI

    return OpenAI(**{name: value for name, value in options.items() if name not in AZURE})


def _guessed(settings: dict[str, Any]) -> str:
    is_azure = any(name in settings for name in AZURE[1:]) or any(
        name in os.environ for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN")
    )
    if is_azure and "OPENAI_API_KEY" in os.environ:
        raise AmbiguousSettings("set openai.api_type or OPENAI_API_TYPE: expected openai or azure, and both are configured")
    return "azure" if is_azure else "openai"


if TYPE_CHECKING:
    admin: api.Admin
    audio: api.Audio
    batches: api.Batches
    beta: api.Beta
    chat: api.Chat
    completions: api.Completions
    containers: api.Containers
    content_provenance_checks: api.ContentProvenanceChecks
    conversations: api.Conversations
    decisions: api.Decisions
    embeddings: api.Embeddings
    evals: api.Evals
    files: api.Files
    fine_tuning: api.FineTuning
    images: api.Images
    live: api.Live
    models: api.Models
    moderations: api.Moderations
    realtime: api.Realtime
    responses: api.Responses
    safety: api.Safety
    skills: api.Skills
    uploads: api.Uploads
    vector_stores: api.VectorStores
    videos: api.Videos
    webhooks: api.Webhooks
else:
    globals().update({name: ModuleResource(name) for name in RESOURCES})
