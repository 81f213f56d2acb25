# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.inline_skill_source_param import InlineSkillSourceParam as BetaInlineSkillSource
__all__ = ["BetaInlineSkillSource"]
