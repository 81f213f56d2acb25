"""`BetaPersonalityEnum`: another name of `PersonalityEnum`."""

from openapiopenai.models.personality_enum import PersonalityEnum as BetaPersonalityEnum

__all__ = ["BetaPersonalityEnum"]
