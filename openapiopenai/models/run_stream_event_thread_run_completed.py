# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStreamEventThreadRunCompleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunCompleted",
]


class RunStreamEventThreadRunCompleted(BaseModel):
    """A run was completed."""

    event: Literal["thread.run.completed"] = "thread.run.completed"
    """Name of the event: always `thread.run.completed`."""
    data: RunObject
    """The run."""
