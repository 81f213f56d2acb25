"""Model `BetaImageGenToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.beta_response_input_image_generation_call_error import (
        BetaResponseInputImageGenerationCallError,
        BetaResponseInputImageGenerationCallErrorDict,
    )
    from openapiopenai.models.beta_response_input_image_generation_call_svg_usage import (
        BetaResponseInputImageGenerationCallSvgUsage,
        BetaResponseInputImageGenerationCallSvgUsageDict,
    )

__all__ = [
    "BetaImageGenToolCall",
    "BetaImageGenToolCallDict",
]


class BetaImageGenToolCall(BaseModel):
    """A call of the image tool, with the image that it made."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["image_generation_call"] = "image_generation_call"
    """Which variant this is: always `image_generation_call`."""
    id: str
    """Its id, by which other calls name it."""
    status: Literal["in_progress", "completed", "generating", "failed"] | UnknownStr
    """How far the image is."""
    result: str | None = None
    """The image, in base64."""
    action: Literal["generate", "edit", "auto"] | UnknownStr | None = None
    """Whether an image was made or edited."""
    background: Literal["transparent", "opaque", "auto"] | UnknownStr | None = None
    """Background that the image was made with."""
    error: BetaResponseInputImageGenerationCallError | None = None
    """What moderation objected to, where it stopped the image."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | UnknownStr | None = None
    """Format that the image was made in."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | UnknownStr | None = None
    """Quality that the image was made with."""
    revised_prompt: str | None = None
    """The prompt that was used, after the model rewrote it."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | UnknownStr | None = None
    """Size of the image in pixels, as `WIDTHxHEIGHT`."""
    svg_usage: BetaResponseInputImageGenerationCallSvgUsage | None = None
    """Tokens that writing the SVG took."""


class BetaImageGenToolCallDict(TypedDict, total=False):
    """`BetaImageGenToolCall` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    result: str | None
    action: Literal["generate", "edit", "auto"] | str | None
    background: Literal["transparent", "opaque", "auto"] | str | None
    error: BetaResponseInputImageGenerationCallErrorDict | BetaResponseInputImageGenerationCallError | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None
    revised_prompt: str | None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None
    svg_usage: BetaResponseInputImageGenerationCallSvgUsageDict | BetaResponseInputImageGenerationCallSvgUsage | None
