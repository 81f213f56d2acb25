# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerScreenshotImage`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ComputerScreenshotImage",
    "ComputerScreenshotImageDict",
]


class ComputerScreenshotImage(BaseModel):
    """A screenshot for the computer use tool.

    Known as `ResponseComputerToolCallOutputScreenshot`."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Type: always `computer_screenshot`."""
    image_url: str | None = None
    """URL of the screenshot."""
    file_id: str | None = None
    """ID of an uploaded file that contains the screenshot."""


class ComputerScreenshotImageDict(TypedDict, total=False):
    """`ComputerScreenshotImage` as a dict, for arguments."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str
