# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.inline_skill_param import InlineSkillParam as InlineSkill
from ..._models import BaseModel as BaseModel
from .inline_skill_source import InlineSkillSource as InlineSkillSource
__all__ = ["InlineSkill", "BaseModel", "InlineSkillSource"]
