# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerCallOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam,
        ComputerCallSafetyCheckParamDict,
    )
    from openapiopenai.models.computer_screenshot_image import ComputerScreenshotImage, ComputerScreenshotImageDict
    from openapiopenai.models.function_call_item_status import FunctionCallItemStatus

__all__ = [
    "ComputerCallOutputItemParam",
    "ComputerCallOutputItemParamDict",
]


class ComputerCallOutputItemParam(BaseModel):
    """Output of a computer tool call."""

    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    type: Literal["computer_call_output"] = "computer_call_output"
    """Type: always `computer_call_output`."""
    output: ComputerScreenshotImage
    """Screenshot of the computer after the actions."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """Safety checks that you have acknowledged."""
    status: FunctionCallItemStatus | None = None
    """Status of the item; set on items that the API returns."""


class ComputerCallOutputItemParamDict(TypedDict, total=False):
    """`ComputerCallOutputItemParam` as a dict, for arguments."""

    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[ComputerScreenshotImageDict | ComputerScreenshotImage]
    acknowledged_safety_checks: Sequence[ComputerCallSafetyCheckParamDict | ComputerCallSafetyCheckParam] | None
    status: FunctionCallItemStatus | str | None
