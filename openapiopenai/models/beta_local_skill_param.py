# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaLocalSkillParam`: another name of `LocalSkillParam`."""

from openapiopenai.models.local_skill_param import LocalSkillParam as BetaLocalSkillParam

__all__ = ["BetaLocalSkillParam"]
