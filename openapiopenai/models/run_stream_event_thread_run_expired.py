# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStreamEventThreadRunExpired`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunExpired",
]


class RunStreamEventThreadRunExpired(BaseModel):
    """A run expired."""

    event: Literal["thread.run.expired"] = "thread.run.expired"
    """Name of the event: always `thread.run.expired`."""
    data: RunObject
    """The run."""
