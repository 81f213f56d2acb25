"""Model `CreateModerationResponseResultsItemCategories`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateModerationResponseResultsItemCategories",
]


class CreateModerationResponseResultsItemCategories(BaseModel):
    """`CreateModerationResponseResultsItemCategories` of the API."""

    hate: bool
    hate_threatening: Annotated[bool, Field(alias="hate/threatening")]
    harassment: bool
    harassment_threatening: Annotated[bool, Field(alias="harassment/threatening")]
    illicit: bool | None
    illicit_violent: Annotated[bool | None, Field(alias="illicit/violent")]
    self_harm: Annotated[bool, Field(alias="self-harm")]
    self_harm_intent: Annotated[bool, Field(alias="self-harm/intent")]
    self_harm_instructions: Annotated[bool, Field(alias="self-harm/instructions")]
    sexual: bool
    sexual_minors: Annotated[bool, Field(alias="sexual/minors")]
    violence: bool
    violence_graphic: Annotated[bool, Field(alias="violence/graphic")]
