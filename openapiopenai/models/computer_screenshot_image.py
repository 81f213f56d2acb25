"""Model `ComputerScreenshotImage`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ComputerScreenshotImage",
    "ComputerScreenshotImageDict",
]


class ComputerScreenshotImage(BaseModel):
    """A screenshot of a computer that the model uses."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Which variant this is: always `computer_screenshot`."""
    image_url: str | None = None
    """Where the screenshot is."""
    file_id: str | None = None
    """Id of an uploaded file with the screenshot."""


class ComputerScreenshotImageDict(TypedDict, total=False):
    """`ComputerScreenshotImage` as a dict, for arguments."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str
