# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_skill_param import LocalSkillParam as BetaLocalSkill
from ..._models import BaseModel as BaseModel
__all__ = ["BetaLocalSkill", "BaseModel"]
