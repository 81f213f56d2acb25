# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStreamEventThreadRunQueued`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunQueued",
]


class RunStreamEventThreadRunQueued(BaseModel):
    """A run changed to `queued`."""

    event: Literal["thread.run.queued"] = "thread.run.queued"
    """Name of the event: always `thread.run.queued`."""
    data: RunObject
    """The run."""
