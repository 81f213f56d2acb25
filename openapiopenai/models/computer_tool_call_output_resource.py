# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerToolCallOutputResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.computer_call_output_status import ComputerCallOutputStatus
    from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImage

__all__ = [
    "ComputerToolCallOutputResource",
]


class ComputerToolCallOutputResource(BaseModel):
    """Output of a computer tool call, as the API returns it.

    Known as `ResponseComputerToolCallOutputItem`."""

    type: Literal["computer_call_output"] = "computer_call_output"
    """Type: always `computer_call_output`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """Safety checks that you have acknowledged."""
    output: ComputerScreenshotImage
    """Screenshot of the computer after the actions."""
    status: ComputerCallOutputStatus
    """Status of the item; set on items that the API returns."""
    created_by: str | None = None
    """ID of the actor that created it."""
