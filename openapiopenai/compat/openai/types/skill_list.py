# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.skill_list_resource import SkillListResource as SkillList
from .skill import Skill as Skill
from .._models import BaseModel as BaseModel
__all__ = ["SkillList", "Skill", "BaseModel"]
