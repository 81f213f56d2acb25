# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.inline_skill_param import InlineSkillParamDict as BetaInlineSkillParam
from .beta_inline_skill_source_param import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam
__all__ = ["BetaInlineSkillParam", "BetaInlineSkillSourceParam"]
