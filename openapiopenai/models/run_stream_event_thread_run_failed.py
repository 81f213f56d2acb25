# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStreamEventThreadRunFailed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunFailed",
]


class RunStreamEventThreadRunFailed(BaseModel):
    """A run failed."""

    event: Literal["thread.run.failed"] = "thread.run.failed"
    """Name of the event: always `thread.run.failed`."""
    data: RunObject
    """The run."""
