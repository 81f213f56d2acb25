"""`BetaSkillReferenceParam`: another name of `SkillReferenceParam`."""

from openapiopenai.models.skill_reference_param import SkillReferenceParam as BetaSkillReferenceParam

__all__ = ["BetaSkillReferenceParam"]
