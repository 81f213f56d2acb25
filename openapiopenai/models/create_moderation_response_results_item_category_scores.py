"""Model `CreateModerationResponseResultsItemCategoryScores`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateModerationResponseResultsItemCategoryScores",
]


class CreateModerationResponseResultsItemCategoryScores(BaseModel):
    """`CreateModerationResponseResultsItemCategoryScores` of the API."""

    hate: float
    hate_threatening: Annotated[float, Field(alias="hate/threatening")]
    harassment: float
    harassment_threatening: Annotated[float, Field(alias="harassment/threatening")]
    illicit: float
    illicit_violent: Annotated[float, Field(alias="illicit/violent")]
    self_harm: Annotated[float, Field(alias="self-harm")]
    self_harm_intent: Annotated[float, Field(alias="self-harm/intent")]
    self_harm_instructions: Annotated[float, Field(alias="self-harm/instructions")]
    sexual: float
    sexual_minors: Annotated[float, Field(alias="sexual/minors")]
    violence: float
    violence_graphic: Annotated[float, Field(alias="violence/graphic")]
