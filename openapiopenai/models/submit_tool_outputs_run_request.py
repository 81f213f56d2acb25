# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SubmitToolOutputsRunRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Tool outputs that a run waits for."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputsItem]
    """Outputs of the tool calls, one entry per call."""
    stream: bool | None = None
    """Whether to stream the events of the run as server-sent events. The stream ends with a `data: [DONE]` message once the run reaches a terminal state."""


class SubmitToolOutputsRunRequestDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequest` as a dict, for arguments."""

    tool_outputs: Required[
        Sequence[SubmitToolOutputsRunRequestToolOutputsItemDict | SubmitToolOutputsRunRequestToolOutputsItem]
    ]
    stream: bool | None
