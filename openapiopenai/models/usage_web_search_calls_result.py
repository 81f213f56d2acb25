# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageWebSearchCallsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "UsageWebSearchCallsResult",
]


class UsageWebSearchCallsResult(BaseModel):
    """Usage of web search calls in a time bucket."""

    object: Literal["organization.usage.web_searches.result"] = "organization.usage.web_searches.result"
    """Kind of object: always `organization.usage.web_searches.result`."""
    num_model_requests: int
    """Number of requests to a model."""
    num_requests: int
    """Number of search calls."""
    project_id: str | None = None
    """ID of the project with this usage, if grouped by `project_id`."""
    user_id: str | None = None
    """ID of the user with this usage, if grouped by `user_id`."""
    api_key_id: str | None = None
    """ID of the API key with this usage, if grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model with this usage, if grouped by `model`."""
    context_level: str | None = None
    """Size of the search context; present when results are grouped by `context_level`."""
    api_source: Literal["agents_api", "unlabeled"] | UnknownStr | None = None
    """Source of the usage, where results are grouped by `api_source`; otherwise null. `agents_api` is usage attributed to the Agents API; `unlabeled` is everything without a published source, including older records, and is not necessarily direct API usage."""
