# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageFileSearchCallsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UsageFileSearchCallsResult",
]


class UsageFileSearchCallsResult(BaseModel):
    """Usage of file search calls in a time bucket."""

    object: Literal["organization.usage.file_searches.result"] = "organization.usage.file_searches.result"
    """Kind of object: always `organization.usage.file_searches.result`."""
    num_requests: int
    """Number of search calls."""
    project_id: str | None = None
    """ID of the project with this usage, if grouped by `project_id`."""
    user_id: str | None = None
    """ID of the user with this usage, if grouped by `user_id`."""
    api_key_id: str | None = None
    """ID of the API key with this usage, if grouped by `api_key_id`."""
    vector_store_id: str | None = None
    """ID of the vector store; present when results are grouped by `vector_store_id`."""
