"""Model `CreateModerationResponseResultsItemCategories`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateModerationResponseResultsItemCategories",
]


class CreateModerationResponseResultsItemCategories(BaseModel):
    """Which categories apply."""

    hate: bool
    """Whether it is hate against people for their race, gender, ethnicity, religion, nationality, orientation, disability or caste. Against other groups it is harassment."""
    hate_threatening: Annotated[bool, Field(alias="hate/threatening")]
    """Whether it is hate with violence, or serious harm to those people."""
    harassment: bool
    """Whether it is harassing language against anybody."""
    harassment_threatening: Annotated[bool, Field(alias="harassment/threatening")]
    """Whether it is harassment with violence, or serious harm."""
    illicit: bool | None
    """Whether it tells how to do wrong, such as how to shoplift."""
    illicit_violent: Annotated[bool | None, Field(alias="illicit/violent")]
    """Whether it tells how to do wrong with violence, or how to get weapons."""
    self_harm: Annotated[bool, Field(alias="self-harm")]
    """Whether it shows or encourages that people harm themselves, by suicide, cutting or eating disorders."""
    self_harm_intent: Annotated[bool, Field(alias="self-harm/intent")]
    """Whether somebody says that they harm themselves, or are about to."""
    self_harm_instructions: Annotated[bool, Field(alias="self-harm/instructions")]
    """Whether it tells people how to harm themselves, or that they should."""
    sexual: bool
    """Whether it is meant to arouse, or advertises sexual services; education and health are not meant."""
    sexual_minors: Annotated[bool, Field(alias="sexual/minors")]
    """Whether it is sexual and about somebody under 18."""
    violence: bool
    """Whether it shows death, violence or injury."""
    violence_graphic: Annotated[bool, Field(alias="violence/graphic")]
    """Whether it shows death, violence or injury in detail."""
