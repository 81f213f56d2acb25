# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.inline_skill_param import InlineSkillParam as BetaInlineSkill
__all__ = ["BetaInlineSkill"]
