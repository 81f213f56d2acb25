"""Model `CreateModerationResponseResultsItemCategoryAppliedInputTypes`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "CreateModerationResponseResultsItemCategoryAppliedInputTypes",
]


class CreateModerationResponseResultsItemCategoryAppliedInputTypes(BaseModel):
    """Whether each score is about text or images."""

    hate: list[Literal["text"]]
    """What the score of `hate` is about."""
    hate_threatening: Annotated[list[Literal["text"]], Field(alias="hate/threatening")]
    """What the score of `hate/threatening` is about."""
    harassment: list[Literal["text"]]
    """What the score of `harassment` is about."""
    harassment_threatening: Annotated[list[Literal["text"]], Field(alias="harassment/threatening")]
    """What the score of `harassment/threatening` is about."""
    illicit: list[Literal["text"]]
    """What the score of `illicit` is about."""
    illicit_violent: Annotated[list[Literal["text"]], Field(alias="illicit/violent")]
    """What the score of `illicit/violent` is about."""
    self_harm: Annotated[list[Literal["text", "image"] | UnknownStr], Field(alias="self-harm")]
    """What the score of `self-harm` is about."""
    self_harm_intent: Annotated[list[Literal["text", "image"] | UnknownStr], Field(alias="self-harm/intent")]
    """What the score of `self-harm/intent` is about."""
    self_harm_instructions: Annotated[
        list[Literal["text", "image"] | UnknownStr], Field(alias="self-harm/instructions")
    ]
    """What the score of `self-harm/instructions` is about."""
    sexual: list[Literal["text", "image"] | UnknownStr]
    """What the score of `sexual` is about."""
    sexual_minors: Annotated[list[Literal["text"]], Field(alias="sexual/minors")]
    """What the score of `sexual/minors` is about."""
    violence: list[Literal["text", "image"] | UnknownStr]
    """What the score of `violence` is about."""
    violence_graphic: Annotated[list[Literal["text", "image"] | UnknownStr], Field(alias="violence/graphic")]
    """What the score of `violence/graphic` is about."""
