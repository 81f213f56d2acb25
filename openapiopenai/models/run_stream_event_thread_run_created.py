# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStreamEventThreadRunCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunCreated",
]


class RunStreamEventThreadRunCreated(BaseModel):
    """A run was created."""

    event: Literal["thread.run.created"] = "thread.run.created"
    """Name of the event: always `thread.run.created`."""
    data: RunObject
    """The run."""
