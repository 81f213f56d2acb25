"""Model `ComputerToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImage

__all__ = [
    "ComputerToolCallOutput",
]


class ComputerToolCallOutput(BaseModel):
    """What came of a call of the computer tool."""

    type: Literal["computer_call_output"] = "computer_call_output"
    """Which variant this is: always `computer_call_output`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """Safety checks that you have seen and approve of."""
    output: ComputerScreenshotImage
    """What the screen shows now."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is. Set on items that the API returns."""
