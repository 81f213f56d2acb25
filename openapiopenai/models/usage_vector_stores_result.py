# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageVectorStoresResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UsageVectorStoresResult",
]


class UsageVectorStoresResult(BaseModel):
    """Usage of vector stores in a time bucket."""

    object: Literal["organization.usage.vector_stores.result"] = "organization.usage.vector_stores.result"
    """Kind of object: always `organization.usage.vector_stores.result`."""
    usage_bytes: int
    """Vector store usage, in bytes."""
    project_id: str | None = None
    """ID of the project with this usage, if grouped by `project_id`."""
