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
    """`CreateModerationResponseResultsItemCategoryAppliedInputTypes` of the API."""

    hate: list[Literal["text"]]
    hate_threatening: Annotated[list[Literal["text"]], Field(alias="hate/threatening")]
    harassment: list[Literal["text"]]
    harassment_threatening: Annotated[list[Literal["text"]], Field(alias="harassment/threatening")]
    illicit: list[Literal["text"]]
    illicit_violent: Annotated[list[Literal["text"]], Field(alias="illicit/violent")]
    self_harm: Annotated[list[Literal["text", "image"] | UnknownStr], Field(alias="self-harm")]
    self_harm_intent: Annotated[list[Literal["text", "image"] | UnknownStr], Field(alias="self-harm/intent")]
    self_harm_instructions: Annotated[
        list[Literal["text", "image"] | UnknownStr], Field(alias="self-harm/instructions")
    ]
    sexual: list[Literal["text", "image"] | UnknownStr]
    sexual_minors: Annotated[list[Literal["text"]], Field(alias="sexual/minors")]
    violence: list[Literal["text", "image"] | UnknownStr]
    violence_graphic: Annotated[list[Literal["text", "image"] | UnknownStr], Field(alias="violence/graphic")]
