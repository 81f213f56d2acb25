"""Model `ComputerScreenshotContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.image_detail import ImageDetail
    from openapiopenai.models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig

__all__ = [
    "ComputerScreenshotContent",
]


class ComputerScreenshotContent(BaseModel):
    """A screenshot of a computer."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Which variant this is: always `computer_screenshot`."""
    image_url: str | None
    """Where the screenshot is."""
    file_id: str | None
    """Id of an uploaded file with the screenshot."""
    detail: ImageDetail
    """In how much detail the model sees the screenshot; `auto` by default."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks that the prompt up to here is to be cached."""
