# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaSkillReferenceParam`: another name of `SkillReferenceParam`."""

from openapiopenai.models.skill_reference_param import SkillReferenceParam as BetaSkillReferenceParam

__all__ = ["BetaSkillReferenceParam"]
