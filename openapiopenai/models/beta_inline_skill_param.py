# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInlineSkillParam`: another name of `InlineSkillParam`."""

from openapiopenai.models.inline_skill_param import InlineSkillParam as BetaInlineSkillParam

__all__ = ["BetaInlineSkillParam"]
