"""Model `ComputerUseCallItemResourceOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ComputerUseCallItemResourceOutput",
]


class ComputerUseCallItemResourceOutput(BaseModel):
    """`ComputerUseCallItemResourceOutput` of the API."""

    image_url: str
    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Which variant this is: always `computer_screenshot`."""
