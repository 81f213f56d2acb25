# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateRequestTracingObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "RealtimeSessionCreateRequestTracingObject",
    "RealtimeSessionCreateRequestTracingObjectDict",
]


class RealtimeSessionCreateRequestTracingObject(BaseModel):
    """Detailed tracing settings of the session: name, group and metadata of the trace."""

    workflow_name: str | None = None
    """Name of the workflow, which names the trace in the Traces Dashboard."""
    group_id: str | None = None
    """Group ID of the trace, to filter and group traces by in the Traces Dashboard."""
    metadata: dict[str, Any] | None = None
    """Any metadata to filter traces by in the Traces Dashboard."""


class RealtimeSessionCreateRequestTracingObjectDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTracingObject` as a dict, for arguments."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any]
