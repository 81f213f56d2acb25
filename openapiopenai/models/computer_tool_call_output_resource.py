"""Model `ComputerToolCallOutputResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.computer_call_output_status import ComputerCallOutputStatus
    from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImage

__all__ = [
    "ComputerToolCallOutputResource",
]


class ComputerToolCallOutputResource(BaseModel):
    """What came of a call of the computer tool, as the API returns it."""

    type: Literal["computer_call_output"] = "computer_call_output"
    """Which variant this is: always `computer_call_output`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """Safety checks that you have seen and approve of."""
    output: ComputerScreenshotImage
    """Screenshot of the computer after the actions."""
    status: ComputerCallOutputStatus
    """How far it is. Set on items that the API returns."""
    created_by: str | None = None
    """Id of who made it."""
