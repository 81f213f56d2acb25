"""Model `PredictionContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.prediction_content_content import PredictionContentContent, PredictionContentContentDict

__all__ = [
    "PredictionContent",
    "PredictionContentDict",
]


class PredictionContent(BaseModel):
    """Text that much of the answer is expected to equal, such as a file to be changed a little."""

    type: Literal["content"] = "content"
    """Which variant this is: always `content`."""
    content: PredictionContentContent
    """The expected text. Where the model's tokens equal it, the answer comes much faster."""


class PredictionContentDict(TypedDict, total=False):
    """`PredictionContent` as a dict, for arguments."""

    type: Required[Literal["content"]]
    content: Required[PredictionContentContentDict | PredictionContentContent]
