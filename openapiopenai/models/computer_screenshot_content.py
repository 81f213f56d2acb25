# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerScreenshotContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.image_detail import ImageDetail
    from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig

__all__ = [
    "ComputerScreenshotContent",
]


class ComputerScreenshotContent(BaseModel):
    """A screenshot of a computer."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Type: always `computer_screenshot`."""
    image_url: str | None = FROM_SERVER
    """URL of the screenshot."""
    file_id: str | None = FROM_SERVER
    """ID of an uploaded file that contains the screenshot."""
    detail: ImageDetail
    """Level of detail at which the model receives the screenshot; `auto` by default."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks the end of a prompt prefix to cache."""
