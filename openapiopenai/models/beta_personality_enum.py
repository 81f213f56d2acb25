# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaPersonalityEnum`: another name of `PersonalityEnum`."""

from openapiopenai.models.personality_enum import PersonalityEnum as BetaPersonalityEnum

__all__ = ["BetaPersonalityEnum"]
