"""Model `UsageFileSearchCallsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UsageFileSearchCallsResult",
]


class UsageFileSearchCallsResult(BaseModel):
    """How often files were searched in a bucket of time."""

    object: Literal["organization.usage.file_searches.result"] = "organization.usage.file_searches.result"
    """Kind of object: always `organization.usage.file_searches.result`."""
    num_requests: int
    """How many searches there were."""
    project_id: str | None = None
    """Project that this is the usage of, where results are grouped by `project_id`."""
    user_id: str | None = None
    """User that this is the usage of, where results are grouped by `user_id`."""
    api_key_id: str | None = None
    """API key that this is the usage of, where results are grouped by `api_key_id`."""
    vector_store_id: str | None = None
    """Id of the vector store, where results are grouped by `vector_store_id`."""
