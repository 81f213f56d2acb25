"""Model `SubmitToolOutputsRunRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.submit_tool_outputs_run_request_tool_outputs_item import (
        SubmitToolOutputsRunRequestToolOutputsItem,
        SubmitToolOutputsRunRequestToolOutputsItemDict,
    )

__all__ = [
    "SubmitToolOutputsRunRequest",
    "SubmitToolOutputsRunRequestDict",
]


class SubmitToolOutputsRunRequest(BaseModel):
    """What the tools returned that a run waits for."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputsItem]
    """What each tool returned."""
    stream: bool | None = None
    """Whether events are sent as they come about, as server-sent events. `data: [DONE]` ends them once the run is in a final state."""


class SubmitToolOutputsRunRequestDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequest` as a dict, for arguments."""

    tool_outputs: Required[
        Sequence[SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem]
    ]
    stream: bool | None
