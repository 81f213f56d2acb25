"""Model `BetaComputerToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImage

__all__ = [
    "BetaComputerToolCallOutput",
]


class BetaComputerToolCallOutput(BaseModel):
    """`BetaComputerToolCallOutput` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["computer_call_output"] = "computer_call_output"
    id: str | None = None
    call_id: str
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    output: ComputerScreenshotImage
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
