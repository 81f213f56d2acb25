"""`BetaInlineSkillSourceParam`: another name of `InlineSkillSourceParam`."""

from openapiopenai.models.inline_skill_source_param import InlineSkillSourceParam as BetaInlineSkillSourceParam

__all__ = ["BetaInlineSkillSourceParam"]
