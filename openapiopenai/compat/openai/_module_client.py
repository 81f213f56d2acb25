"""The client of the module `openai`, with the settings that stand there: `openai.api_key = …`."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from openapiopenai import OpenAIError

if TYPE_CHECKING:
    from .resources.admin import Admin
    from .resources.audio import Audio
    from .resources.batches import Batches
    from .resources.beta import Beta
    from .resources.chat import Chat
    from .resources.completions import Completions
    from .resources.containers import Containers
    from .resources.content_provenance_checks import ContentProvenanceChecks
    from .resources.conversations import Conversations
    from .resources.decisions import Decisions
    from .resources.embeddings import Embeddings
    from .resources.evals import Evals
    from .resources.files import Files
    from .resources.fine_tuning import FineTuning
    from .resources.images import Images
    from .resources.live import Live
    from .resources.models import Models
    from .resources.moderations import Moderations
    from .resources.realtime import Realtime
    from .resources.responses import Responses
    from .resources.safety import Safety
    from .resources.skills import Skills
    from .resources.uploads import Uploads
    from .resources.vector_stores import VectorStores
    from .resources.videos import Videos
    from .resources.webhooks import Webhooks

PACKAGE = __name__.rpartition(".")[0]
COMMON = ("organization", "project", "webhook_secret", "base_url", "default_headers", "default_query", "http_client")
OPENAI, AZURE, BEDROCK = "openai", "azure", "amazon-bedrock"
"""Values of `openai.api_type`."""
OWN = {
    OPENAI: (),
    AZURE: ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider"),
    BEDROCK: ("bedrock_token_provider",),
}
"""Kind of client → settings that are its own."""
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
        _loaded = settings, _make(settings.get("api_type") or _guessed(settings), settings)
    return _loaded[1]


def reset() -> None:
    """Forget the client."""
    global _loaded
    _loaded = None


def _settings() -> dict[str, Any]:
    names = (*COMMON, *OWN[AZURE], *OWN[BEDROCK], "api_key", "admin_api_key", "timeout", "max_retries", "api_type")
    found = {name: getattr(sys.modules[PACKAGE], name) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def _make(kind: str, settings: dict[str, Any]) -> Any:
    others = {name for each in OWN.keys() - {kind} for name in OWN[each]} | {"api_type"}
    options = {name: value for name, value in settings.items() if name not in others}
    if kind == AZURE:
        from .lib.azure import AzureOpenAI

        return AzureOpenAI(**options)
    if kind == BEDROCK:
        from .lib.bedrock import BedrockOpenAI

        if "api_key" in options:
            options.pop("bedrock_token_provider", None)
        return BedrockOpenAI(**options)
    from ._client import OpenAI

    given: dict[str, Any] = {"api_key": os.environ.get("OPENAI_API_KEY") or _no_key, **options}
    return OpenAI(**given)


def _no_key() -> str:
    """Raise OpenAIError, when a request needs a key: settings can be read without one."""
    raise OpenAIError("no key: set openai.api_key = … or OPENAI_API_KEY")


def _guessed(settings: dict[str, Any]) -> str:
    is_azure = any(name in settings for name in OWN[AZURE][1:]) or any(
        name in os.environ for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN")
    )
    if is_azure and "OPENAI_API_KEY" in os.environ:
        raise AmbiguousSettings(
            "set openai.api_type or OPENAI_API_TYPE: expected openai or azure, and both are configured"
        )
    return AZURE if is_azure else OPENAI


_load_client, _reset_client = load, reset
"""The same, by the names that the official module has for them."""

if TYPE_CHECKING:
    admin: Admin
    audio: Audio
    batches: Batches
    beta: Beta
    chat: Chat
    completions: Completions
    containers: Containers
    content_provenance_checks: ContentProvenanceChecks
    conversations: Conversations
    decisions: Decisions
    embeddings: Embeddings
    evals: Evals
    files: Files
    fine_tuning: FineTuning
    images: Images
    live: Live
    models: Models
    moderations: Moderations
    realtime: Realtime
    responses: Responses
    safety: Safety
    skills: Skills
    uploads: Uploads
    vector_stores: VectorStores
    videos: Videos
    webhooks: Webhooks
else:
    globals().update({name: ModuleResource(name) for name in RESOURCES})
