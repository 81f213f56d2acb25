# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateModerationResponseResultsItemCategoryAppliedInputTypes`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "CreateModerationResponseResultsItemCategoryAppliedInputTypes",
]


class CreateModerationResponseResultsItemCategoryAppliedInputTypes(BaseModel):
    """Moderation categories, and which input types each score applies to."""

    hate: list[Literal["text"]]
    """Input types that the `hate` score applies to."""
    hate_threatening: Annotated[list[Literal["text"]], Field(alias="hate/threatening")]
    """Input types that the `hate/threatening` score applies to."""
    harassment: list[Literal["text"]]
    """Input types that the `harassment` score applies to."""
    harassment_threatening: Annotated[list[Literal["text"]], Field(alias="harassment/threatening")]
    """Input types that the `harassment/threatening` score applies to."""
    illicit: list[Literal["text"]]
    """Input types that the `illicit` score applies to."""
    illicit_violent: Annotated[list[Literal["text"]], Field(alias="illicit/violent")]
    """Input types that the `illicit/violent` score applies to."""
    self_harm: Annotated[list[Literal["text", "image"] | UnknownStr], Field(alias="self-harm")]
    """Input types that the `self-harm` score applies to."""
    self_harm_intent: Annotated[list[Literal["text", "image"] | UnknownStr], Field(alias="self-harm/intent")]
    """Input types that the `self-harm/intent` score applies to."""
    self_harm_instructions: Annotated[
        list[Literal["text", "image"] | UnknownStr], Field(alias="self-harm/instructions")
    ]
    """Input types that the `self-harm/instructions` score applies to."""
    sexual: list[Literal["text", "image"] | UnknownStr]
    """Input types that the `sexual` score applies to."""
    sexual_minors: Annotated[list[Literal["text"]], Field(alias="sexual/minors")]
    """Input types that the `sexual/minors` score applies to."""
    violence: list[Literal["text", "image"] | UnknownStr]
    """Input types that the `violence` score applies to."""
    violence_graphic: Annotated[list[Literal["text", "image"] | UnknownStr], Field(alias="violence/graphic")]
    """Input types that the `violence/graphic` score applies to."""
