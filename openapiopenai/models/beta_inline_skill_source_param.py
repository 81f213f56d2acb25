# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInlineSkillSourceParam`: another name of `InlineSkillSourceParam`."""

from openapiopenai.models.inline_skill_source_param import InlineSkillSourceParam as BetaInlineSkillSourceParam

__all__ = ["BetaInlineSkillSourceParam"]
