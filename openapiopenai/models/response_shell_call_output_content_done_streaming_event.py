"""Model `ResponseShellCallOutputContentDoneStreamingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_call_output_content import FunctionShellCallOutputContent

__all__ = [
    "ResponseShellCallOutputContentDoneStreamingEvent",
]


class ResponseShellCallOutputContentDoneStreamingEvent(BaseModel):
    """`ResponseShellCallOutputContentDoneStreamingEvent` of the API."""

    type: Literal["response.shell_call_output_content.done"] = "response.shell_call_output_content.done"
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    output: list[FunctionShellCallOutputContent]
    stream_id: str | None = None
