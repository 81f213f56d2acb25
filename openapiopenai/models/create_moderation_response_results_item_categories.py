# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateModerationResponseResultsItemCategories`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "CreateModerationResponseResultsItemCategories",
]


class CreateModerationResponseResultsItemCategories(BaseModel):
    """Moderation categories, and whether each is flagged."""

    hate: bool
    """Whether the content expresses, incites or promotes hate because of race, ethnicity, nationality, religion, caste, gender, sexual orientation or disability status. Hate against other groups, such as chess players, is harassment."""
    hate_threatening: Annotated[bool, Field(alias="hate/threatening")]
    """Whether the content is hateful and includes violence or serious harm toward the targeted group."""
    harassment: bool
    """Whether the content expresses, incites or promotes harassing language toward anyone."""
    harassment_threatening: Annotated[bool, Field(alias="harassment/threatening")]
    """Whether the content is harassment and includes violence or serious harm toward anyone."""
    illicit: bool | None = FROM_SERVER
    """Whether the content gives instructions or advice for wrongdoing or illicit acts, such as how to shoplift."""
    illicit_violent: Annotated[bool | None, Field(alias="illicit/violent")] = FROM_SERVER
    """Whether the content gives instructions or advice for wrongdoing that involves violence, or for procuring a weapon."""
    self_harm: Annotated[bool, Field(alias="self-harm")]
    """Whether the content promotes, encourages or depicts self-harm, such as suicide, cutting or eating disorders."""
    self_harm_intent: Annotated[bool, Field(alias="self-harm/intent")]
    """Whether the speaker says that they are harming themselves, or intend to."""
    self_harm_instructions: Annotated[bool, Field(alias="self-harm/instructions")]
    """Whether the content encourages self-harm, or gives instructions or advice for it."""
    sexual: bool
    """Whether the content is meant to arouse sexual excitement, or promotes sexual services; sex education and wellness are excluded."""
    sexual_minors: Annotated[bool, Field(alias="sexual/minors")]
    """Whether the content is sexual content that includes someone under 18."""
    violence: bool
    """Whether the content depicts death, violence or physical injury."""
    violence_graphic: Annotated[bool, Field(alias="violence/graphic")]
    """Whether the content graphically depicts death, violence or physical injury."""
