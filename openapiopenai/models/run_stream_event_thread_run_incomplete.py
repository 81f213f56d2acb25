# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStreamEventThreadRunIncomplete`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunIncomplete",
]


class RunStreamEventThreadRunIncomplete(BaseModel):
    """A run ended with the status `incomplete`."""

    event: Literal["thread.run.incomplete"] = "thread.run.incomplete"
    """Name of the event: always `thread.run.incomplete`."""
    data: RunObject
    """The run."""
