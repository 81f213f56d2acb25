# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.inline_skill_param import InlineSkillParam as BetaInlineSkill
from ..._models import BaseModel as BaseModel
from .beta_inline_skill_source import BetaInlineSkillSource as BetaInlineSkillSource
__all__ = ["BetaInlineSkill", "BaseModel", "BetaInlineSkillSource"]
