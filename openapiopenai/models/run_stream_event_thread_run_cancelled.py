# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStreamEventThreadRunCancelled`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunCancelled",
]


class RunStreamEventThreadRunCancelled(BaseModel):
    """A run was canceled."""

    event: Literal["thread.run.cancelled"] = "thread.run.cancelled"
    """Name of the event: always `thread.run.cancelled`."""
    data: RunObject
    """The run."""
