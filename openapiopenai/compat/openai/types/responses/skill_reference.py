# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_reference_param import SkillReferenceParam as SkillReference
from ..._models import BaseModel as BaseModel
__all__ = ["SkillReference", "BaseModel"]
