"""Model `UsageVectorStoresResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UsageVectorStoresResult",
]


class UsageVectorStoresResult(BaseModel):
    """How much was stored in vector stores in a bucket of time."""

    object: Literal["organization.usage.vector_stores.result"] = "organization.usage.vector_stores.result"
    """Kind of object: always `organization.usage.vector_stores.result`."""
    usage_bytes: int
    """Bytes that were stored."""
    project_id: str | None = None
    """Project that this is the usage of, where results are grouped by `project_id`."""
