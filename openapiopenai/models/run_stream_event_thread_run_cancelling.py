# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStreamEventThreadRunCancelling`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunCancelling",
]


class RunStreamEventThreadRunCancelling(BaseModel):
    """A run is being canceled: its status changed to `cancelling`."""

    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    """Name of the event: always `thread.run.cancelling`."""
    data: RunObject
    """The run."""
