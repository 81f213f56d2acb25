# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_resource import SkillResource as Skill
from .._models import BaseModel as BaseModel
__all__ = ["Skill", "BaseModel"]
