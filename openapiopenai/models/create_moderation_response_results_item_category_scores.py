# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateModerationResponseResultsItemCategoryScores`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateModerationResponseResultsItemCategoryScores",
]


class CreateModerationResponseResultsItemCategoryScores(BaseModel):
    """Scores of the categories, as predicted by the model."""

    hate: float
    """Score of `hate`."""
    hate_threatening: Annotated[float, Field(alias="hate/threatening")]
    """Score of `hate/threatening`."""
    harassment: float
    """Score of `harassment`."""
    harassment_threatening: Annotated[float, Field(alias="harassment/threatening")]
    """Score of `harassment/threatening`."""
    illicit: float
    """Score of `illicit`."""
    illicit_violent: Annotated[float, Field(alias="illicit/violent")]
    """Score of `illicit/violent`."""
    self_harm: Annotated[float, Field(alias="self-harm")]
    """Score of `self-harm`."""
    self_harm_intent: Annotated[float, Field(alias="self-harm/intent")]
    """Score of `self-harm/intent`."""
    self_harm_instructions: Annotated[float, Field(alias="self-harm/instructions")]
    """Score of `self-harm/instructions`."""
    sexual: float
    """Score of `sexual`."""
    sexual_minors: Annotated[float, Field(alias="sexual/minors")]
    """Score of `sexual/minors`."""
    violence: float
    """Score of `violence`."""
    violence_graphic: Annotated[float, Field(alias="violence/graphic")]
    """Score of `violence/graphic`."""
