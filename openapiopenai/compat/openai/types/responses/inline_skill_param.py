# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.inline_skill_param import InlineSkillParamDict as InlineSkillParam
from .inline_skill_source_param import InlineSkillSourceParam as InlineSkillSourceParam
__all__ = ["InlineSkillParam", "InlineSkillSourceParam"]
