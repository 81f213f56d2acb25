# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.inline_skill_param import InlineSkillParamDict as InlineSkillParam
__all__ = ["InlineSkillParam"]
