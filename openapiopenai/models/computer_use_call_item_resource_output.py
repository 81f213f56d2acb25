# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerUseCallItemResourceOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ComputerUseCallItemResourceOutput",
]


class ComputerUseCallItemResourceOutput(BaseModel):
    """A screenshot of the computer."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Type: always `computer_screenshot`."""
    image_url: str
    """The screenshot, as a data URL with a base64-encoded JPEG."""
