# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.inline_skill_param import InlineSkillParam as InlineSkill
__all__ = ["InlineSkill"]
