# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStreamEventThreadRunRequiresAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object import RunObject

__all__ = [
    "RunStreamEventThreadRunRequiresAction",
]


class RunStreamEventThreadRunRequiresAction(BaseModel):
    """A run changed to `requires_action`: it waits for tool outputs."""

    event: Literal["thread.run.requires_action"] = "thread.run.requires_action"
    """Name of the event: always `thread.run.requires_action`."""
    data: RunObject
    """The run."""
