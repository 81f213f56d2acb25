"""The OpenAI API's own words; everything in `_runtime` is the same for any API."""

from __future__ import annotations

from ._runtime.profile import Credential, PlainError, Profile, Scheme, Server

__all__ = ["OpenAIError"]


class OpenAIError(PlainError):
    """Base class of all exceptions of this package."""


BaseError = OpenAIError
"""The same, by the name that `_runtime` uses."""

PROFILE = Profile(
    servers={"": Server(url="https://api.openai.com/v1")},
    credentials={
        "api_key": Credential(variable="OPENAI_API_KEY"),
        "admin_api_key": Credential(variable="OPENAI_ADMIN_KEY", what="an admin key", purpose="for administration"),
    },
    schemes={"key": Scheme(), "admin": Scheme(argument="admin_api_key")},
    auth=(("key",),),
    needs_key=True,
    variables={
        "base_url": "OPENAI_BASE_URL",
        "organization": "OPENAI_ORG_ID",
        "project": "OPENAI_PROJECT_ID",
        "webhook_secret": "OPENAI_WEBHOOK_SECRET",
    },
    headers={"organization": "openai-organization", "project": "openai-project"},
    own=("data_residency", "provider", "webhook_secret", "workload_identity"),
    operations=(
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
        "/responses",
    ),
    clients={"/deployments/": "AzureOpenAI(azure_endpoint=…)"},
    titles="openapiopenai.compat.titles",
    advice="openapiopenai.helpers.advice",
    log_variable="OPENAI_LOG",
    text=("output_text", "choices.0.message.content", "choices.0.text", "text"),
    no_secrets={"token": "logprob"},
    mocks="openapiopenai.helpers.mocks",
    style="deepObject",
    beta="openai-beta",
)
