# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_reference_param import SkillReferenceParam as BetaSkillReference
from ..._models import BaseModel as BaseModel
__all__ = ["BetaSkillReference", "BaseModel"]
