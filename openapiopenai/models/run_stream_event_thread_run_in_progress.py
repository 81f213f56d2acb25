# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStreamEventThreadRunInProgress`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunInProgress",
]


class RunStreamEventThreadRunInProgress(BaseModel):
    """A run changed to `in_progress`."""

    event: Literal["thread.run.in_progress"] = "thread.run.in_progress"
    """Name of the event: always `thread.run.in_progress`."""
    data: RunObject
    """The run."""
