# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_skill_param import LocalSkillParam as LocalSkill
from ..._models import BaseModel as BaseModel
__all__ = ["LocalSkill", "BaseModel"]
