"""Model `UsageWebSearchCallsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "UsageWebSearchCallsResult",
]


class UsageWebSearchCallsResult(BaseModel):
    """How often the web was searched in a bucket of time."""

    object: Literal["organization.usage.web_searches.result"] = "organization.usage.web_searches.result"
    """Kind of object: always `organization.usage.web_searches.result`."""
    num_model_requests: int
    """How often a model was called."""
    num_requests: int
    """How many searches there were."""
    project_id: str | None = None
    """Project that this is the usage of, where results are grouped by `project_id`."""
    user_id: str | None = None
    """User that this is the usage of, where results are grouped by `user_id`."""
    api_key_id: str | None = None
    """API key that this is the usage of, where results are grouped by `api_key_id`."""
    model: str | None = None
    """Model that this is the usage of, where results are grouped by `model`."""
    context_level: str | None = None
    """Size of the search context, where results are grouped by `context_level`."""
    api_source: Literal["agents_api", "unlabeled"] | UnknownStr | None = None
    """Where the usage came from, where results are grouped by `api_source`; else null. `agents_api` is usage known to be of the Agents API. `unlabeled` is all that has no published source, old records too; it need not be direct use of the API."""
